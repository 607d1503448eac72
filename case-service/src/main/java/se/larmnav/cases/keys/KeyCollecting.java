package se.larmnav.cases.keys;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.KeysApi.CabinetPlace;
import se.larmnav.contract.cases.KeysApi.Collected;
import se.larmnav.contract.cases.KeysApi.Collection;
import se.larmnav.routine.Missing;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Refusal;

/** Collecting keys: each tried in its lock, signed for, and kept in the cabinet. */
@Service
@Transactional
class KeyCollecting {

	private final KeySets sets;

	private final KeyRules rules;

	private final Receipts receipts;

	private final CaseRegister register;

	private final Documents documents;

	private final Journal journal;

	private final Texts texts;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	KeyCollecting(KeySets sets, KeyRules rules, Receipts receipts, CaseRegister register, Documents documents,
			Journal journal, Texts texts, Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
		this.sets = sets;
		this.rules = rules;
		this.receipts = receipts;
		this.register = register;
		this.documents = documents;
		this.journal = journal;
		this.texts = texts;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records what was received and tried, with the signatures (GBG-KEY-15, GBG-KEY-16).
	 */
	Collected collect(UUID caseId, Collection told) {
		var caller = Caller.current();
		caller.require("alarm-staff", "technician", "home-care");
		var file = register.change(caseId);
		var set = get(caseId);
		if (set.file().state() != KeySetState.APPOINTMENT) {
			throw Refusal.conflict("key-set-state").with("state", set.file().state());
		}
		var rule = rules.of(set.file());
		var given = ItemReader.read(told.items(), rule);
		var missing = rule.missing(given);
		var held = told.items()
			.stream()
			.map((one) -> new HeldItem(one.kind(), label(rule, one.kind()), one.form(), one.status(), one.tried()))
			.toList();
		return missing.isEmpty() ? complete(set, rule, held, told, caller)
				: incomplete(file.id(), set, rule, held, missing);
	}

	private Collected complete(KeySet set, KeyRules.Of rule, List<HeldItem> held, Collection told, Caller caller) {
		var now = clock.instant();
		var file = set.file();
		var receipt = receipts.signed(file, rule, held, told);
		set.collected(held, receipt, now, caller.name());
		sets.flush();
		deadlines.clear(Keys.LATE, set.id());
		journal.write(Line.of(file.caseId(), Category.KEYS, texts.of("keys.collected")).with(receipt));
		events.publishEvent(Happened.in(file.caseId(), Event.KEYS_COLLECTED, now));
		return new Collected(true, receipt, List.of());
	}

	private Collected incomplete(UUID caseId, KeySet set, KeyRules.Of rule, List<HeldItem> held,
			List<Missing> missing) {
		var now = clock.instant();
		var lacking = missing.stream().map(Missing::text).toList();
		set.incomplete(held);
		KeyContacting.next(set, rule, now);
		sets.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.incomplete", String.join(", ", lacking))));
		var next = set.file().nextContact();
		var notReady = Happened.in(caseId, Event.KEYS_NOT_READY, now);
		events.publishEvent(next == null ? notReady : notReady.agreeing(next));
		return new Collected(false, null, lacking);
	}

	/**
	 * Registers the set in the key cabinet and files the receipt (GBG-KEY-18,
	 * GBG-KEY-19).
	 */
	void register(UUID caseId, CabinetPlace told) {
		Caller.current().require("planner");
		register.change(caseId);
		var set = get(caseId);
		notBlank("/cabinet", told.cabinet());
		notBlank("/keyNumber", told.keyNumber());
		var cabinet = told.cabinet().strip();
		var number = told.keyNumber().strip();
		if (sets.findByCabinetAndKeyNumberAndState(cabinet, number, KeySetState.REGISTERED).isPresent()) {
			throw Refusal.conflict("key-number-taken");
		}
		var now = clock.instant();
		set.register(cabinet, number, now);
		sets.flush();
		var receipt = set.file().receipt();
		if (receipt != null) {
			documents.file(receipt, receipts.filedIn());
		}
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.registered", number, cabinet)));
		events.publishEvent(Happened.in(caseId, Event.KEYS_REGISTERED, now));
	}

	private static String label(KeyRules.Of rule, String kind) {
		return rule.item(kind).map(KeyItem::label).orElse(kind);
	}

	private static void notBlank(String pointer, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw Refusal.invalid(pointer, "missing");
		}
	}

	private KeySet get(UUID caseId) {
		return sets.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("key-set"));
	}

}
