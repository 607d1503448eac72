package se.larmnav.cases.decisions;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
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
import se.larmnav.contract.cases.DecisionsApi.Because;
import se.larmnav.contract.cases.DecisionsApi.ChangedNeed;
import se.larmnav.contract.cases.DecisionsApi.End;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** How a decision that is carried out comes to its end, and what changes before. */
@Service
@Transactional
public class Ending {

	private static final int LONGEST = 2000;

	private static final Set<String> TELLERS = Set.of("INDIVIDUAL", "RELATIVE", "PERFORMER");

	private final DecisionBook book;

	private final CaseRegister register;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Ending(DecisionBook book, CaseRegister register, Journal journal, Texts texts, ApplicationEventPublisher events,
			Clock clock) {
		this.book = book;
		this.register = register;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** Only who decides starts it (AMD-08). */
	public void start(UUID id, Because told) {
		var decision = mine(id);
		var reason = Fields.text("/reason", told.reason(), LONGEST);
		decision.startEnding();
		book.flush();
		journal.write(Line.of(decision.file().caseId(), Category.DECISION, texts.of("decision.ending", reason)));
		events.publishEvent(Happened.in(decision.file().caseId(), Event.ENDING_STARTED, clock.instant()));
	}

	/** It ends with a day, at the latest today. */
	public void end(UUID id, End told) {
		var decision = mine(id);
		var now = clock.instant();
		if (told.on() == null) {
			throw Refusal.invalid("/on", "missing");
		}
		if (told.on().isBefore(decision.file().from()) || told.on().isAfter(SwedishTime.dateOf(now))) {
			throw Refusal.invalid("/on", told.on().isAfter(SwedishTime.dateOf(now)) ? "in-the-future" : "before-from");
		}
		var note = Fields.optional("/note", told.note(), LONGEST);
		decision.end(told.on());
		book.flush();
		var file = decision.file();
		var last = Objects.requireNonNull(file.endedOn());
		journal.write(Line.of(file.caseId(), Category.DECISION,
				texts.of("decision.ended", last) + (note == null ? "" : ". " + note)));
		events.publishEvent(Happened.in(file.caseId(), Event.DECISION_ENDED, now).agreeing(last));
	}

	/** Whoever meets the person may tell that something has changed (GBG-WAT-17). */
	public void changed(UUID caseId, ChangedNeed told) {
		register.change(caseId);
		if (!TELLERS.contains(String.valueOf(told.from()))) {
			throw Refusal.invalid("/from", told.from() == null ? "missing" : "unknown");
		}
		var text = Fields.text("/text", told.text(), LONGEST);
		if (book.findByCaseIdOrderByDecidedAtDesc(caseId).stream().noneMatch((one) -> one.file().state().isInForce())) {
			throw Refusal.conflict("no-decision-in-force");
		}
		journal.write(Line.of(caseId, Category.CONTACT, texts.of("change.reported." + told.from(), text)));
		events.publishEvent(Happened.in(caseId, Event.CHANGE_REPORTED, clock.instant()));
	}

	private Decision mine(UUID id) {
		Caller.current().require("decision-maker");
		var decision = book.findById(id).orElseThrow(() -> Refusal.notFound("decision"));
		register.change(decision.file().caseId());
		return decision;
	}

}
