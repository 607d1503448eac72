package se.larmnav.cases.fees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.decisions.ItemGranted;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.texts.Whys;
import se.larmnav.contract.Why;
import se.larmnav.routine.Routine;
import se.larmnav.routine.fee.FeeLine;
import se.larmnav.routine.fee.FeeRules;
import se.larmnav.routine.money.Share;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Routines;
import tools.jackson.databind.json.JsonMapper;

/** What people pay for their alarms. */
@Service
@Transactional
public class Fees {

	private final JdbcClient database;

	private final Applications applications;

	private final Decisions decisions;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final JsonMapper json;

	Fees(JdbcClient database, Applications applications, Decisions decisions, Routines routines, Journal journal,
			Texts texts, JsonMapper json) {
		this.database = database;
		this.applications = applications;
		this.decisions = decisions;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.json = json;
	}

	/** The fees of a case. */
	@Transactional(readOnly = true)
	public List<FeeFile> of(UUID caseId) {
		return database.sql("select * from fee where case_id = :case order by id")
			.param("case", caseId)
			.query(this::file)
			.list();
	}

	@EventListener
	@Order(0)
	void on(Happened happened) {
		switch (happened.event()) {
			case DECISION_MADE -> decisions.inForce(happened.caseId()).ifPresent(this::set);
			case INSTALLED -> start(happened.caseId(), happened.at());
			case DECISION_REVOKED -> end(happened.caseId(), SwedishTime.dateOf(happened.at()));
			case DECISION_ENDED -> end(happened.caseId(), Objects.requireNonNull(happened.agreed()));
			default -> {
			}
		}
	}

	/** Whoever shared and does so no longer pays in full from that day. */
	@EventListener
	@Order(0)
	void on(ItemGranted granted) {
		var decision = granted.decision();
		var routine = routines.version(decision.routineVersion());
		boolean halved = of(decision.caseId()).stream()
			.anyMatch((one) -> !one.state().equals("ENDED") && !one.share().equals(Share.WHOLE.toString()));
		if (routine.fee().model() == FeeRules.Model.FLAT && halved && !sharesAfter(decision, granted.item().from())) {
			var line = routine.fee().line(false);
			end(decision.caseId(), granted.item().from().minusDays(1));
			add(decision, routine, line, "TARIFF", Whys.of(routine, line.why()));
			start(decision.caseId(), SwedishTime.startOf(granted.item().from()));
		}
	}

	private static boolean sharesAfter(DecisionFile decision, LocalDate day) {
		return decision.items()
			.stream()
			.anyMatch((one) -> one.sharedHousehold() && (one.until() == null || !one.until().isBefore(day)));
	}

	/**
	 * A fee that no rule can set is left to the fee administrator, who gets work by the
	 * routine.
	 */
	private void set(DecisionFile decision) {
		var routine = routines.version(decision.routineVersion());
		boolean accepted = applications.ofCase(decision.caseId())
			.filter((one) -> Boolean.TRUE.equals(one.maximumFeeAccepted()))
			.isPresent();
		var line = routine.fee().line(decision.sharesHousehold());
		switch (routine.fee().model()) {
			case FLAT -> add(decision, routine, line, "TARIFF", Whys.of(routine, line.why()));
			case MAXIMUM_FEE -> {
				if (accepted) {
					add(decision, routine, line, "MAXIMUM_FEE", whyMaximum(decision, routine, line));
				}
			}
			case INCOME_TESTED -> {
			}
		}
	}

	/**
	 * When the automation set it, the answer is the automation's own rule (GBG-AUT-03).
	 */
	private static Why whyMaximum(DecisionFile decision, Routine routine, FeeLine line) {
		var robot = routine.automatedDecision();
		var rule = (robot == null) ? null : robot.maximumFee();
		if (!decision.automated() || rule == null) {
			return Whys.of(routine, line.why());
		}
		return Whys.of(routine, se.larmnav.routine.Explanation.of(rule.source()));
	}

	private void add(DecisionFile decision, Routine routine, FeeLine line, String basis, Why why) {
		LocalDate from = routine.fee().from() == FeeRules.From.DECISION ? decision.from() : null;
		database.sql("""
				insert into fee (id, version, case_id, decision_id, name, state, monthly_ore, share, basis, starts_on,
				                 routine_version, why)
				values (:id, 0, :case, :decision, :name, :state, :ore, :share, :basis, :from, :routine,
				        cast(:why as jsonb))
				""")
			.param("id", Ids.next())
			.param("case", decision.caseId())
			.param("decision", decision.id())
			.param("name", decision.type())
			.param("state", from == null ? "PENDING" : "RUNNING")
			.param("ore", line.monthly().ore())
			.param("share", line.share().toString())
			.param("basis", basis)
			.param("from", from)
			.param("routine", routine.version())
			.param("why", json.writeValueAsString(why))
			.update();
		journal.write(Line.of(decision.caseId(), Category.DECISION, texts.of("fee.set", line.monthly(), line.share()))
			.because(why));
	}

	/** One pays from the day when the alarm is in use (AMB-62). */
	private void start(UUID caseId, Instant installed) {
		database.sql("""
				update fee set state = 'RUNNING', starts_on = :from, version = version + 1
				where case_id = :case and state = 'PENDING'
				""").param("from", SwedishTime.dateOf(installed)).param("case", caseId).update();
	}

	/** Nobody pays for what was revoked, or after the last day. */
	private void end(UUID caseId, LocalDate last) {
		database.sql("""
				update fee set state = 'ENDED', ends_on = :on, version = version + 1
				where case_id = :case and state <> 'ENDED'
				""").param("on", last).param("case", caseId).update();
	}

	private FeeFile file(ResultSet row, int number) throws SQLException {
		return new FeeFile(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class), row.getString("name"),
				row.getString("state"), row.getLong("monthly_ore"), row.getString("share"), row.getString("basis"),
				row.getObject("starts_on", LocalDate.class), json.readValue(row.getString("why"), Why.class));
	}

}
