package se.larmnav.cases.assignments;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.assignment.AssignmentKind;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** Services that run already when a municipality starts, at the units that have them. */
@Service
@Transactional
public class TakenAssignments {

	private final AssignmentBook book;

	private final AssignmentRoutes routes;

	private final Decisions decisions;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	TakenAssignments(AssignmentBook book, AssignmentRoutes routes, Decisions decisions, Routines routines,
			Journal journal, Texts texts) {
		this.book = book;
		this.routes = routes;
		this.decisions = decisions;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
	}

	/** Keeps the assignment and says in the journal from where it comes. */
	public UUID keep(TakenAssignment told) {
		var decision = decisions.inForce(told.caseId()).orElseThrow(() -> Refusal.conflict("no-decision-in-force"));
		var each = routines.version(decision.routineVersion()).assignments().each();
		var rule = each.stream().filter((one) -> one.kind() == told.kind()).findFirst().orElseThrow();
		var assignment = book.saveAndFlush(
				new Assignment(decision, rule, each.indexOf(rule), told, texts.of("takeover.sender", told.source())));
		journal.write(Line.of(told.caseId(), Category.SYSTEM,
				texts.of("assignment.taken-over", told.source(), rule.name(), routes.unitName(told.unit()))));
		return assignment.id();
	}

	/** Which kinds of service a case has already. */
	@Transactional(readOnly = true)
	public List<AssignmentKind> of(UUID caseId) {
		return book.findByCaseIdOrderByPosition(caseId).stream().map((one) -> one.file().kind()).toList();
	}

}
