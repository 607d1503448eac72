package se.larmnav.cases.decisions;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.fields.Planned;
import se.larmnav.cases.household.Households;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.Why;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.routine.money.Share;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The decisions on safety alarms. */
@Service
@Transactional
public class Decisions {

	/** It stands in a line of the journal, with some words before it. */
	private static final int LONGEST_MOTIVATION = 3800;

	private final DecisionBook book;

	private final Applications applications;

	private final CaseRegister register;

	private final Households households;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final DecisionSupport support;

	private final Gates gates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Decisions(DecisionBook book, Applications applications, CaseRegister register, Households households,
			Routines routines, Journal journal, Texts texts, DecisionSupport support, Gates gates,
			ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.applications = applications;
		this.register = register;
		this.households = households;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.support = support;
		this.gates = gates;
		this.events = events;
		this.clock = clock;
	}

	/** The automation grants, until further notice (GBG-AUT-05). */
	public DecisionFile grantByRule(ApplicationFile application, Why why, String trace) {
		var today = SwedishTime.dateOf(clock.instant());
		return grant(application, new Granting(Caller.current().name(), today, null, why.rule(), false, Share.WHOLE,
				why, trace, null, null));
	}

	/** A person decides (LJU-DEC-01); null when it is refused. */
	@Nullable DecisionFile decide(UUID applicationId, NewDecision told) {
		var caller = Caller.current();
		caller.require("decision-maker");
		var application = applications.of(applicationId);
		register.change(application.caseId());
		boolean granted = outcome(told);
		check(told, application);
		if (!granted) {
			return refuse(application, told);
		}
		gates.demand(application.caseId(), Event.DECISION_MADE, null);
		var share = Share.WHOLE;
		if (told.household() != null) {
			share = shareWith(told.household(), application);
		}
		return grant(application,
				new Granting(caller.name(), told.from(), told.until(), told.motivation(), told.household() != null,
						share, null, null, support.criterion(application, told),
						support.despiteAssistance(application, told)));
	}

	/** The decision in force in a case. */
	@Transactional(readOnly = true)
	public Optional<DecisionFile> inForce(UUID caseId) {
		return newest(caseId).filter((decision) -> decision.state().isInForce());
	}

	/** A new investigation of the decision in force begins (GBG-DEC-12). */
	@EventListener
	@Order(0)
	void on(Happened happened) {
		if (happened.event() == Event.REINVESTIGATION_OPENED) {
			book.findByCaseIdOrderByDecidedAtDesc(happened.caseId())
				.stream()
				.filter((one) -> one.file().state().isInForce())
				.findFirst()
				.ifPresent((one) -> {
					one.investigatedAnew(new Reinvestigation(Ids.next(), happened.at(), Caller.current().name()));
					book.flush();
					journal.write(Line.of(happened.caseId(), Category.DECISION, texts.of("decision.reinvestigated")));
				});
		}
	}

	/** The newest decision of a case, in force or not. */
	@Transactional(readOnly = true)
	public Optional<DecisionFile> newest(UUID caseId) {
		return book.findByCaseIdOrderByDecidedAtDesc(caseId).stream().map(Decision::file).findFirst();
	}

	/** The decisions of these cases, newest first. */
	@Transactional(readOnly = true)
	public List<DecisionFile> ofAll(Collection<UUID> cases) {
		return book.findByCaseIdInOrderByDecidedAtDesc(cases).stream().map(Decision::file).toList();
	}

	/** A decision by its id. */
	@Transactional(readOnly = true)
	public DecisionFile of(UUID id) {
		return book.findById(id).map(Decision::file).orElseThrow(() -> Refusal.notFound("decision"));
	}

	/**
	 * What the automation looked at, as canonical JSON: the same again for the same
	 * facts.
	 */
	@Transactional(readOnly = true)
	public Optional<String> trace(UUID id) {
		return book.findById(id).map(Decision::trace);
	}

	private DecisionFile grant(ApplicationFile application, Granting granting) {
		if (inForce(application.caseId()).isPresent()) {
			throw Refusal.conflict("decision-in-force");
		}
		var now = clock.instant();
		var routine = routines.version(application.routineVersion());
		applications.decided(application.id(), true);
		var decision = book
			.saveAndFlush(new Decision(application, routine.decisions(), granting, now, SwedishTime.dateOf(now)));
		var made = decision.file();
		journal.write(Line.of(made.caseId(), Category.DECISION, granted(made)).because(made.why()));
		events.publishEvent(Happened.in(made.caseId(), Event.DECISION_MADE, now));
		return of(made.id());
	}

	private @Nullable DecisionFile refuse(ApplicationFile application, NewDecision told) {
		applications.refused(application.id(), told.motivation());
		journal
			.write(Line.of(application.caseId(), Category.DECISION, texts.of("decision.refused", told.motivation())));
		events.publishEvent(Happened.in(application.caseId(), Event.DECISION_REFUSED, clock.instant()));
		return null;
	}

	/**
	 * The other one pays in full and has the ordinary services; this one shares
	 * (LJU-DEC-04).
	 */
	private Share shareWith(UUID partnerCase, ApplicationFile application) {
		var routine = routines.version(application.routineVersion());
		var rule = routine.fee().sharedHousehold();
		if (rule == null || !routine.decisions().sharesHouseholds()) {
			throw Refusal.invalid("/household", "not-used-here");
		}
		var partner = inForce(partnerCase).orElseThrow(() -> Refusal.conflict("partner-has-no-decision"));
		if (partner.sharesHousehold()) {
			throw Refusal.conflict("partner-does-not-pay-in-full");
		}
		households.join(partnerCase, application.caseId());
		return rule.secondPays();
	}

	private String granted(DecisionFile decision) {
		var because = decision.despiteAssistance();
		return texts.of("decision.granted", duration(decision))
				+ (because == null ? "" : ". " + texts.of("decision.despite-assistance", because));
	}

	private String duration(DecisionFile decision) {
		var until = decision.until();
		return until == null ? texts.of("decision.until-further-notice") : texts.of("decision.until", until);
	}

	private static boolean outcome(NewDecision told) {
		return switch (String.valueOf(told.outcome())) {
			case "GRANTED" -> true;
			case "REFUSED" -> false;
			default -> throw Refusal.invalid("/outcome", "unknown");
		};
	}

	private void check(NewDecision told, ApplicationFile application) {
		Planned.day("/from", told.from(), SwedishTime.dateOf(clock.instant()));
		if (told.from().isBefore(SwedishTime.dateOf(application.receivedAt()))) {
			throw Refusal.invalid("/from", "before-application");
		}
		if (told.until() != null && told.until().isBefore(told.from())) {
			throw Refusal.invalid("/until", "before-from");
		}
		Fields.text("/motivation", told.motivation(), LONGEST_MOTIVATION);
	}

}
