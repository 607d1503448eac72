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

/**
 * Revokes what was granted on a condition that the person no longer meets: the event
 * comes only where the routine has the condition, and only from who decides.
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
	@Order(0)
	void on(Happened happened) {
		if (happened.event() == Event.KEY_SAFE_REFUSED) {
			book.findByCaseIdOrderByDecidedAtDesc(happened.caseId())
				.stream()
				.filter((decision) -> decision.file().state().isInForce())
				.forEach((decision) -> revoke(decision, happened));
		}
	}

	private void revoke(Decision decision, Happened happened) {
		decision.revoke();
		book.flush();
		journal.write(Line.of(happened.caseId(), Category.DECISION, texts.of("decision.revoked")));
		events.publishEvent(Happened.in(happened.caseId(), Event.DECISION_REVOKED, happened.at()));
	}

}
