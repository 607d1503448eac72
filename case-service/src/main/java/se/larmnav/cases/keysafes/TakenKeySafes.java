package se.larmnav.cases.keysafes;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.access.KeySafe.Documented;
import se.larmnav.tenancy.Routines;

/** Key safes that hang on the wall already when a municipality starts. */
@Service
@Transactional
public class TakenKeySafes {

	private final KeySafeBook book;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Clock clock;

	TakenKeySafes(KeySafeBook book, Routines routines, Journal journal, Texts texts, Clock clock) {
		this.book = book;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.clock = clock;
	}

	/** Keeps the key safe and says in the journal from where it comes. */
	public UUID keep(TakenKeySafe told) {
		var safe = book.saveAndFlush(new KeySafe(told, routines.inForce(clock.instant()).version()));
		journal.write(Line.of(told.caseId(), Category.KEYS, texts.of("key-safe.taken-over", told.source())));
		return safe.file().id();
	}

	/** Whether a case has a key safe. */
	@Transactional(readOnly = true)
	public boolean has(UUID caseId) {
		return book.findByCaseId(caseId).isPresent();
	}

	/** What must be written of a key safe; empty where the routine has none. */
	@Transactional(readOnly = true)
	public Optional<Documented> documented() {
		return routines.inForce(clock.instant()).access() instanceof se.larmnav.routine.access.KeySafe rules
				? Optional.of(rules.documented()) : Optional.empty();
	}

}
