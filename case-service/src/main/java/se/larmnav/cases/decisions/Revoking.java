package se.larmnav.cases.decisions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.DecisionsApi.Revocation;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/**
 * Revokes what was granted when the person no longer meets a condition of it, or no
 * longer wants it: only who decides makes these events happen.
 */
@Service
@Transactional
public class Revoking {

	private static final int LONGEST = 2000;

	private final DecisionBook book;

	private final CaseRegister register;

	private final Routines routines;

	private final ContactAttempts attempts;

	private final Clock clock;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	Revoking(DecisionBook book, CaseRegister register, Routines routines, ContactAttempts attempts, Clock clock,
			Journal journal, Texts texts, ApplicationEventPublisher events) {
		this.book = book;
		this.register = register;
		this.routines = routines;
		this.attempts = attempts;
		this.clock = clock;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
	}

	/** On a ground of the reservation, with its evidence (GBG-DEC-13). */
	public void revoke(UUID id, Revocation told) {
		Caller.current().require("decision-maker");
		var decision = book.findById(id).orElseThrow(() -> Refusal.notFound("decision"));
		var caseId = decision.file().caseId();
		register.change(caseId);
		var ground = routines.version(decision.file().routineVersion())
			.decisions()
			.ground(String.valueOf(told.ground()))
			.orElseThrow(() -> Refusal.invalid("/ground", told.ground() == null ? "missing" : "unknown"));
		var motivation = Fields.text("/motivation", told.motivation(), LONGEST);
		var made = attempts.of(caseId);
		var lacking = ground.lacks(made.size());
		if (lacking != null) {
			throw Refusal.conflict("something-is-missing").with("missing", List.of(lacking));
		}
		var now = clock.instant();
		decision.revoke(SwedishTime.dateOf(now), ground.text() + ". " + motivation);
		book.flush();
		var evidence = ground.evidence() == null ? ""
				: made.stream().map(texts::time).collect(Collectors.joining(", "));
		journal.write(Line.of(caseId, Category.DECISION,
				texts.of(evidence.isEmpty() ? "decision.revoked-on" : "decision.revoked-with", ground.text(),
						motivation, evidence)));
		events.publishEvent(Happened.in(caseId, Event.DECISION_REVOKED, now));
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
		decision.revoke(SwedishTime.dateOf(happened.at()), texts.of(because));
		book.flush();
		journal.write(Line.of(happened.caseId(), Category.DECISION, texts.of(because)));
		events.publishEvent(Happened.in(happened.caseId(), Event.DECISION_REVOKED, happened.at()));
	}

}
