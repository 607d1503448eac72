package se.larmnav.cases.assignments;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.cases.decisions.ItemGranted;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Links what is granted more to the assignment that runs, whose performer gets it. */
@Component
class LinkingItems {

	private final AssignmentBook book;

	private final AssignmentRoutes routes;

	private final AssignmentPapers papers;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LinkingItems(AssignmentBook book, AssignmentRoutes routes, AssignmentPapers papers, Journal journal, Texts texts,
			ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.routes = routes;
		this.papers = papers;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * An item that no running assignment carries is refused: nobody would carry it out.
	 */
	@EventListener
	void on(ItemGranted granted) {
		var assignment = book.findByDecisionIdOrderByPosition(granted.decision().id())
			.stream()
			.filter((one) -> one.state().isDistributed() && one.state() != AssignmentState.ENDED)
			.filter((one) -> routes.rule(one.file()).items().contains(granted.item().item()))
			.findFirst()
			.orElseThrow(() -> Refusal.conflict("no-assignment-runs"));
		var now = clock.instant();
		assignment.carries(granted.item().id());
		assignment
			.supplement(new Supplemented(texts.of("assignment.item", granted.item().name(), granted.item().from()), now,
					Caller.current().name()));
		var locked = assignment.file().locked();
		book.flush();
		assignment.has(locked ? papers.locked(assignment) : papers.paper(assignment));
		book.flush();
		var file = assignment.file();
		journal.write(Line
			.of(file.caseId(), Category.SYSTEM, texts.of("assignment.item-linked", granted.item().name(), file.name(),
					routes.unitName(file.unit()), granted.item().from()))
			.with(file.document()));
		events.publishEvent(Happened.in(file.caseId(), Event.ASSIGNMENT_UPDATED, now).to(file.id()));
	}

}
