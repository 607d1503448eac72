package se.larmnav.cases.keys;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Refusal;

/** What is handed over of a key set, and where it is kept. */
@Service
@Transactional
public class KeyHandover {

	private final KeySets sets;

	private final KeyRules rules;

	private final CaseRegister register;

	private final Journal journal;

	private final Texts texts;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	KeyHandover(KeySets sets, KeyRules rules, CaseRegister register, Journal journal, Texts texts, Deadlines deadlines,
			ApplicationEventPublisher events, Clock clock) {
		this.sets = sets;
		this.rules = rules;
		this.register = register;
		this.journal = journal;
		this.texts = texts;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins a change in the key set of a case, by somebody of the units that it
	 * concerns.
	 */
	public KeySetFile change(UUID caseId) {
		register.change(caseId);
		var file = get(caseId).file();
		if (!file.isOf(Caller.current().units())) {
			throw Refusal.notAllowed("keys-not-yours");
		}
		return file;
	}

	/** A complete set, tried and signed for. */
	public void complete(UUID caseId, List<HeldItem> held, UUID receipt) {
		var set = get(caseId);
		var now = clock.instant();
		set.collected(held, receipt, now, Caller.current().name());
		sets.flush();
		deadlines.clear(Keys.LATE, set.id());
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.collected")).with(receipt));
		events.publishEvent(Happened.in(caseId, Event.KEYS_COLLECTED, now));
	}

	/** Something is missing or does not open: the keys are not ready. */
	public void incomplete(UUID caseId, List<HeldItem> held, List<String> lacking) {
		var set = get(caseId);
		var now = clock.instant();
		set.incomplete(held);
		KeyContacting.next(set, rules.of(set.file()), now);
		sets.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.incomplete", String.join(", ", lacking))));
		events.publishEvent(KeyContacting.notReady(set.file(), now));
	}

	/** The set gets its place in the key cabinet; one place holds one set. */
	public void keep(UUID caseId, String cabinet, String number) {
		if (sets.findByCabinetAndKeyNumberAndState(cabinet, number, KeySetState.REGISTERED).isPresent()) {
			throw Refusal.conflict("key-number-taken");
		}
		var set = get(caseId);
		var now = clock.instant();
		set.register(cabinet, number, now);
		try {
			sets.flush();
		}
		catch (DataIntegrityViolationException another) {
			// Somebody was given the place at the same moment.
			throw Refusal.conflict("key-number-taken");
		}
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.registered", number, cabinet)));
		events.publishEvent(Happened.in(caseId, Event.KEYS_REGISTERED, now));
	}

	private KeySet get(UUID caseId) {
		return sets.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("key-set"));
	}

}
