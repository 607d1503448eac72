package se.larmnav.cases.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Tenant;

/**
 * Hands letters over to the letter service as soon as they stand on disk; one that was
 * not taken is tried again, ever more seldom, until a person is asked to send it.
 */
@Component
class Posting implements DeadlineHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

	private static final String KIND = "letter";

	private static final Duration SOONEST = Duration.ofMinutes(1);

	private static final Duration LATEST = Duration.ofHours(1);

	private final LetterBook book;

	private final LetterService service;

	private final LetterSettings settings;

	private final Documents documents;

	private final CaseRegister register;

	private final People people;

	private final Journal journal;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	private final Texts texts;

	private final Clock clock;

	Posting(LetterBook book, LetterService service, LetterSettings settings, Documents documents, CaseRegister register,
			People people, Journal journal, Deadlines deadlines, ApplicationEventPublisher events,
			TransactionOperations transaction, Texts texts, Clock clock) {
		this.book = book;
		this.service = service;
		this.settings = settings;
		this.documents = documents;
		this.register = register;
		this.people = people;
		this.journal = journal;
		this.deadlines = deadlines;
		this.events = events;
		this.transaction = transaction;
		this.texts = texts;
		this.clock = clock;
	}

	/** Part of the caller's transaction: nothing leaves before it stands on disk. */
	void wait(UUID letter, Instant since) {
		if (service.isThere()) {
			var now = clock.instant();
			deadlines.set(KIND, letter, now.plus(pause(Duration.between(since, now))));
			events.publishEvent(new LetterWaits(Tenant.current(), letter));
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID letter, Instant due) {
		book.holdWaiting(letter).ifPresent((one) -> {
			if (clock.instant().isBefore(one.since().plus(settings.triedFor()))) {
				wait(letter, one.since());
			}
			else {
				inOurName(() -> giveUp(one, "unreachable"));
			}
		});
	}

	/** Each on its own, so that one that hangs holds up nobody. */
	@TransactionalEventListener
	void on(LetterWaits waits) {
		Thread.startVirtualThread(() -> Tenant.run(waits.tenant(), () -> inOurName(() -> hand(waits.letter()))));
	}

	private void hand(UUID letter) {
		try {
			var posted = transaction.execute((status) -> read(letter));
			if (posted != null && posted.isPresent()) {
				var channel = service.send(posted.get());
				transaction.executeWithoutResult((status) -> sent(letter, channel, clock.instant()));
			}
		}
		catch (NotTaken ex) {
			LOG.warn("A letter was not taken: {}", ex.code());
			if (ex.isForGood()) {
				transaction.executeWithoutResult(
						(status) -> book.holdWaiting(letter).ifPresent((one) -> giveUp(one, ex.code())));
			}
		}
		catch (RuntimeException ex) {
			LOG.error("A letter is tried again", ex);
		}
	}

	private Optional<PostedLetter> read(UUID letter) {
		return book.holdWaiting(letter).map((one) -> {
			var person = people.read(register.of(one.caseId()).person(), "letters", "letter");
			return new PostedLetter(one.id(), person.personalNumber().digits(), person.name(), person.address().line(),
					one.title(), documents.content(one.document()));
		});
	}

	/** It was sent; said again, it is the same. */
	void sent(UUID letter, String channel, Instant at) {
		var file = book.get(letter);
		if (book.sent(letter, channel, at)) {
			deadlines.clear(KIND, letter);
			journal.write(Line
				.of(file.caseId(), Category.MESSAGE,
						texts.of("letter.sent", file.title(), texts.of("letter." + channel)))
				.with(file.document())
				.happened(at));
		}
	}

	/** A person is to send it; the routine says who. */
	private void giveUp(LetterFile letter, String because) {
		register.change(letter.caseId());
		var now = clock.instant();
		book.givenUp(letter.id(), because, now);
		deadlines.clear(KIND, letter.id());
		journal.write(Line
			.of(letter.caseId(), Category.MESSAGE,
					texts.of(because.equals("unreachable") ? "letter.unreachable" : "letter.refused", letter.title()))
			.with(letter.document()));
		events.publishEvent(Happened.in(letter.caseId(), Event.LETTER_NOT_SENT, now));
	}

	private void inOurName(Runnable work) {
		Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
			work.run();
			return true;
		});
	}

	/** As long again as it has waited, within a minute and an hour. */
	private static Duration pause(Duration waited) {
		return waited.compareTo(SOONEST) < 0 ? SOONEST : waited.compareTo(LATEST) > 0 ? LATEST : waited;
	}

}
