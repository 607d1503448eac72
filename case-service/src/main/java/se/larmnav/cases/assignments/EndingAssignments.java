package se.larmnav.cases.assignments;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.assignment.AssignmentRules;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;

/** Ends assignments by hand, by the role that the routine names and on its delegation. */
@Service
@Transactional
public class EndingAssignments {

	private final AssignmentBook book;

	private final AssignmentRoutes routes;

	private final Decisions decisions;

	private final CaseRegister register;

	private final Organisations organisations;

	private final Journal journal;

	private final Texts texts;

	private final Clock clock;

	EndingAssignments(AssignmentBook book, AssignmentRoutes routes, Decisions decisions, CaseRegister register,
			Organisations organisations, Journal journal, Texts texts, Clock clock) {
		this.book = book;
		this.routes = routes;
		this.decisions = decisions;
		this.register = register;
		this.organisations = organisations;
		this.journal = journal;
		this.texts = texts;
		this.clock = clock;
	}

	/** When the alarm is to be returned or the decision is over (GBG-ASG-06). */
	void end(UUID id) {
		var assignment = book.findById(id).orElseThrow(() -> Refusal.notFound("assignment"));
		var file = assignment.file();
		register.change(file.caseId());
		var rule = routes.rules(file).ending();
		if (rule == null) {
			throw Refusal.conflict("not-ended-by-hand-here");
		}
		Caller.current().require(rule.by().key());
		AssignmentRoutes.demandReceiver(file);
		if (runs(file)) {
			throw Refusal.conflict("decision-runs");
		}
		var by = new EndedBy(clock.instant(), Caller.current().name(), delegator(rule, file), rule.basis());
		assignment.end(by);
		book.flush();
		journal.write(Line.of(file.caseId(), Category.SYSTEM, by.delegator() == null
				? texts.of("assignment.ended", file.name())
				: texts.of("assignment.ended-on-delegation", file.name(), by.delegator(), String.valueOf(by.basis()))));
	}

	/** Whether the caller may end it now. */
	public boolean isPossible(AssignmentFile file) {
		var rule = routes.rules(file).ending();
		return rule != null && Caller.current().has(rule.by().key())
				&& AssignmentOperations.isReceiver(file, Caller.current())
				&& file.state().mayBecome(AssignmentState.ENDED) && !runs(file);
	}

	private boolean runs(AssignmentFile file) {
		return switch (decisions.of(file.decision()).state()) {
			case ACTIVE_OPEN_ENDED, ACTIVE_TIME_LIMITED -> true;
			case ENDING, ENDED, REVOKED, EXPIRED -> false;
		};
	}

	/** Those of the unit who have the role; nobody ends anything in nobody's name. */
	private @Nullable String delegator(AssignmentRules.Ending rule, AssignmentFile file) {
		var role = rule.delegatedBy();
		if (role == null) {
			return null;
		}
		var names = organisations.current()
			.staff()
			.stream()
			.filter((one) -> one.roles().contains(role) && one.units().contains(file.receiver()))
			.map(StaffMember::name)
			.collect(Collectors.joining(", "));
		if (names.isEmpty()) {
			throw Refusal.conflict("nobody-delegates");
		}
		return names;
	}

}
