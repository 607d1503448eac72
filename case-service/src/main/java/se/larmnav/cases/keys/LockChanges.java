package se.larmnav.cases.keys;

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
import se.larmnav.contract.cases.KeysApi.NewLockChange;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/**
 * A changed lock makes what is held worthless, and new keys urgent (GIS-KEY-03, AMD-12).
 */
@Service
@Transactional
public class LockChanges {

	private final KeySets sets;

	private final CaseRegister register;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LockChanges(KeySets sets, CaseRegister register, Journal journal, Texts texts, ApplicationEventPublisher events,
			Clock clock) {
		this.sets = sets;
		this.register = register;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** The person, or whoever meets the person, has told it. */
	public void changed(UUID caseId, NewLockChange told) {
		Caller.current().require(KeyOperations.TELL_OF_LOCKS);
		register.change(caseId);
		var now = clock.instant();
		if (told.on() == null || told.on().isAfter(SwedishTime.dateOf(now))) {
			throw Refusal.invalid("/on", told.on() == null ? "missing" : "in-the-future");
		}
		var by = Fields.text("/reportedBy", told.reportedBy(), 200);
		var set = sets.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("keys"));
		set.lockChanged(new LockChange(told.on(), by, now, Caller.current().name()));
		sets.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.lock-changed", told.on(), by)));
		events.publishEvent(Happened.in(caseId, Event.LOCK_CHANGED, now));
	}

}
