package se.larmnav.cases.keysafes;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.KeySafesApi.Placement;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Where a key safe is put when it cannot be in the entrance (LJU-SAFE-09). */
@Service
@Transactional
class Placing {

	private final KeySafeBook book;

	private final KeySafes safes;

	private final CaseRegister register;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Placing(KeySafeBook book, KeySafes safes, CaseRegister register, Journal journal, Texts texts,
			ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.safes = safes;
		this.register = register;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	void ask(UUID caseId, Placement told) {
		var safe = safes.forInstaller(caseId);
		var question = Fields.text("/text", told.text(), 1000);
		safe.asks(question);
		book.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("key-safe.placement-asked", question)));
		events.publishEvent(Happened.in(caseId, Event.PLACEMENT_ASKED, clock.instant()));
	}

	void agree(UUID caseId, Placement told) {
		Caller.current().require("unit-head");
		register.change(caseId);
		var safe = book.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("key-safe"));
		var place = Fields.text("/text", told.text(), 500);
		safe.agrees(place, Caller.current().name());
		book.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("key-safe.placement-agreed", place)));
		events.publishEvent(Happened.in(caseId, Event.PLACEMENT_AGREED, clock.instant()));
	}

}
