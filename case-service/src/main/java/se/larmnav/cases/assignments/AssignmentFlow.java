package se.larmnav.cases.assignments;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.texts.Whys;
import se.larmnav.routine.Explanation;
import se.larmnav.routine.assignment.AssignmentRules.StartedWhen;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Routines;

/** What happens to assignments by itself when something has happened in their case. */
@Component
class AssignmentFlow {

	private final AssignmentBook book;

	private final Assignments assignments;

	private final Distributing distributing;

	private final AssignmentRoutes routes;

	private final CaseRegister register;

	private final Decisions decisions;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	AssignmentFlow(AssignmentBook book, Assignments assignments, Distributing distributing, AssignmentRoutes routes,
			CaseRegister register, Decisions decisions, Routines routines, Journal journal, Texts texts) {
		this.journal = journal;
		this.texts = texts;
		this.book = book;
		this.assignments = assignments;
		this.distributing = distributing;
		this.routes = routes;
		this.register = register;
		this.decisions = decisions;
		this.routines = routines;
	}

	@EventListener
	@Order(0)
	void on(Happened happened) {
		var caseId = happened.caseId();
		switch (happened.event()) {
			case DECISION_MADE -> decisions.inForce(caseId).ifPresent(this::draft);
			case KEYS_CONTACTED, KEYS_BOOKED -> each(caseId, AssignmentFile::isService, Assignment::accessAsked);
			case KEYS_LATE -> each(caseId, (one) -> one.isService() && isWaiting(one), Assignment::cannotBeCarriedOut);
			case KEYS_COLLECTED -> each(caseId, AssignmentFile::isService, Assignment::wantedAfterAll);
			case READY_FOR_INSTALLATION -> each(caseId, AssignmentFlow::isWaiting, Assignment::ready);
			case INSTALLED -> {
				each(caseId, (one) -> one.state() == AssignmentState.READY_FOR_INSTALLATION, Assignment::installed);
				each(caseId, AssignmentFile::isService,
						(one) -> distributing.startIf(StartedWhen.INSTALLED, one, happened.at()));
			}
			case STILL_WANTED -> each(caseId, AssignmentFile::isService, Assignment::wantedAfterAll);
			case APPLICATION_WITHDRAWN ->
				each(caseId, (one) -> one.state() == AssignmentState.CANNOT_BE_CARRIED_OUT, Assignment::end);
			case DECISION_REVOKED ->
				each(caseId, (one) -> one.state().mayBecome(AssignmentState.RECALLED), Assignment::recall);
			default -> {
			}
		}
	}

	private static boolean isWaiting(AssignmentFile one) {
		return one.state() == AssignmentState.RECEIVED || one.state() == AssignmentState.AWAITING_ACCESS;
	}

	private void each(UUID caseId, Predicate<AssignmentFile> which, Consumer<Assignment> act) {
		book.findByCaseIdOrderByPosition(caseId).stream().filter((one) -> which.test(one.file())).forEach(act);
		book.flush();
	}

	/**
	 * One assignment per item or group of items; the automation sends them too
	 * (GBG-ASG-01).
	 */
	private void draft(DecisionFile decision) {
		var routine = routines.version(decision.routineVersion());
		var area = register.of(decision.caseId()).area();
		var sender = Caller.current().name();
		int position = 0;
		for (var rule : routine.assignments().each()) {
			var why = decision.automated() ? Whys.of(routine, Explanation.of(rule.source())) : null;
			book.save(new Assignment(decision, rule, position++, routes.firstReceiver(rule, area), area, sender, why));
		}
		book.flush();
		if (decision.automated()) {
			sendWhatHasAReceiver(decision);
		}
	}

	/**
	 * An address that lies in no area is for a person to place; nothing is lost by it.
	 */
	private void sendWhatHasAReceiver(DecisionFile decision) {
		for (var assignment : book.findByDecisionIdOrderByPosition(decision.id())) {
			if (assignment.file().receiver() == null) {
				journal.write(Line.of(decision.caseId(), Category.SYSTEM,
						texts.of("assignment.without-area", assignment.file().name())));
			}
			else {
				assignments.dispatch(assignment);
			}
		}
	}

}
