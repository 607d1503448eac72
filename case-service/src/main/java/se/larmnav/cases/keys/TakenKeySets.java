package se.larmnav.cases.keys;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.texts.Texts;
import se.larmnav.tenancy.Routines;

/** Key sets that are held already when a municipality starts. */
@Service
@Transactional
public class TakenKeySets {

	private final KeySets sets;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Clock clock;

	TakenKeySets(KeySets sets, Routines routines, Journal journal, Texts texts, Clock clock) {
		this.sets = sets;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.clock = clock;
	}

	/** Keeps the set and says in the journal from where it comes. */
	public UUID keep(TakenKeys told) {
		var set = sets.saveAndFlush(new KeySet(told, routines.inForce(clock.instant()).version()));
		journal.write(Line.of(told.caseId(), Category.KEYS,
				told.keyNumber() == null ? texts.of("keys.taken-over", told.source())
						: texts.of("keys.taken-over-registered", told.source(), told.keyNumber(),
								String.valueOf(told.cabinet()))));
		return set.id();
	}

	/** What the routine in force says of keys; empty where they are not handed over. */
	@Transactional(readOnly = true)
	public Optional<KeyRules.Of> rules() {
		return KeyRules.of(routines.inForce(clock.instant()));
	}

	/** Whether a case has a key set. */
	@Transactional(readOnly = true)
	public boolean has(UUID caseId) {
		return sets.findByCaseId(caseId).isPresent();
	}

	/** Whether a place in a cabinet has a set. */
	@Transactional(readOnly = true)
	public boolean isTaken(String cabinet, String keyNumber) {
		return sets.findByCabinetAndKeyNumberAndState(cabinet, keyNumber, KeySetState.REGISTERED).isPresent();
	}

}
