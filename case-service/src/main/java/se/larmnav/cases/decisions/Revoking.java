package se.larmnav.cases.decisions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;

/**
 * Revokes what was granted when the person no longer meets a condition of it, or no
 * longer wants it: only who decides makes these events happen.
 */
@Component
class Revoking {

	private final DecisionBook book;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	Revoking(DecisionBook book, Journal journal, Texts texts, ApplicationEventPublisher events) {
		this.book = book;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
	}

	@EventListener
	@Order(1)
	void on(Happened happened) {
		switch (happened.event()) {
			case KEY_SAFE_REFUSED -> revoke(happened, "decision.revoked");
			case APPLICATION_WITHDRAWN -> revoke(happened, "decision.withdrawn");
			default -> {
			}
		}
	}

	private void revoke(Happened happened, String because) {
		book.findByCaseIdOrderByDecidedAtDesc(happened.caseId())
			.stream()
			.filter((decision) -> decision.file().state().isInForce())
			.forEach((decision) -> revoke(decision, happened, because));
	}

	private void revoke(Decision decision, Happened happened, String because) {
		decision.revoke(SwedishTime.dateOf(happened.at()));
		book.flush();
		journal.write(Line.of(happened.caseId(), Category.DECISION, texts.of(because)));
		events.publishEvent(Happened.in(happened.caseId(), Event.DECISION_REVOKED, happened.at()));
	}

}
