package se.larmnav.cases.keys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.access.WithoutKeys;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** Alarms without keys: exceptional, agreed on in writing, approved, and until a day. */
@Service
@Transactional
public class WithoutKeysAgreements implements DeadlineHandler {

	private static final String DEADLINE = "without-keys";

	private final KeyExceptions exceptions;

	private final KeySets sets;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WithoutKeysAgreements(KeyExceptions exceptions, KeySets sets, Routines routines, Journal journal, Texts texts,
			Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
		this.exceptions = exceptions;
		this.sets = sets;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/** What a routine says of it; empty where nobody gets an alarm without keys. */
	public Optional<WithoutKeys> rule(KeySetFile set) {
		return routines.version(set.routineVersion()).access() instanceof se.larmnav.routine.access.Keys keys
				? Optional.ofNullable(keys.withoutKeys()) : Optional.empty();
	}

	/** The newest agreement of a case. */
	@Transactional(readOnly = true)
	public Optional<KeyExceptionFile> of(UUID caseId) {
		return exceptions.findByCaseIdOrderByAgreedAtDesc(caseId).stream().map(KeyException::file).findFirst();
	}

	/** Whether the keys of a case may be missing on a day. */
	@Transactional(readOnly = true)
	public boolean allows(UUID caseId, LocalDate today) {
		return of(caseId).filter((one) -> one.allows(today)).isPresent()
				&& sets.findByCaseId(caseId).filter((set) -> !set.file().state().isHeld()).isPresent();
	}

	/** It is agreed and signed, and waits for whoever approves. */
	public void agree(UUID caseId, NewKeyException told) {
		exceptions.saveAndFlush(new KeyException(caseId, told, clock.instant(), Caller.current().name()));
		journal
			.write(Line.of(caseId, Category.KEYS, texts.of("keys.without-keys.agreed", told.lastDay(), told.reason()))
				.with(told.document()));
	}

	/** It is approved by the role that the routine names. */
	public void approve(UUID caseId) {
		var set = sets.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("key-set"));
		var rule = rule(set.file()).orElseThrow(() -> Refusal.conflict("not-used-here"));
		Caller.current().require(rule.approvedBy().key());
		var exception = exceptions.findByCaseIdOrderByAgreedAtDesc(caseId)
			.stream()
			.findFirst()
			.orElseThrow(() -> Refusal.conflict("nothing-agreed"));
		var now = clock.instant();
		if (exception.file().lastDay().isBefore(SwedishTime.dateOf(now))) {
			throw Refusal.conflict("agreement-has-run-out");
		}
		exception.approve(now, Caller.current().name());
		exceptions.flush();
		set.withoutKeys();
		sets.flush();
		deadlines.clear(Keys.LATE, set.id());
		deadlines.set(DEADLINE, exception.id(), rule.escalated(exception.file().lastDay()).at());
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.without-keys.approved")));
		events.publishEvent(Happened.in(caseId, Event.WITHOUT_KEYS_AGREED, now));
	}

	@Override
	public String kind() {
		return DEADLINE;
	}

	@Override
	public void due(UUID subject, Instant due) {
		Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
			exceptions.findById(subject).ifPresent(this::over);
			return subject;
		});
	}

	private void over(KeyException exception) {
		var caseId = exception.file().caseId();
		boolean stillNone = sets.findByCaseId(caseId)
			.filter((set) -> set.file().state() == KeySetState.EXCEPTION_NO_KEYS)
			.isPresent();
		if (stillNone && exception.over(clock.instant())) {
			exceptions.flush();
			journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.without-keys.over")));
			events.publishEvent(Happened.in(caseId, Event.WITHOUT_KEYS_OVER, clock.instant()));
		}
	}

}
