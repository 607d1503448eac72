package se.larmnav.alarms.alarms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.contact.Contact;
import se.larmnav.alarms.errand.Acted;
import se.larmnav.alarms.errand.Recipient;
import se.larmnav.alarms.errand.Step;
import se.larmnav.alarms.history.Actor;

/** The tenant's alarms: what people do with them, and what can be read of them. */
@Service
@Transactional
public class Alarms {

	private final AllAlarms alarms;

	private final Ledger ledger;

	private final Clock clock;

	Alarms(AllAlarms alarms, Ledger ledger, Clock clock) {
		this.alarms = alarms;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** The caller takes it; the second who tries is told who was first. */
	public AlarmFacts answer(UUID id) {
		return ledger.change(id, (alarm) -> new OperatorWork(alarm).answer(Actor.current(), now()));
	}

	/** The caller takes over from the one who answered. */
	public AlarmFacts takeOver(UUID id) {
		return ledger.change(id, (alarm) -> new OperatorWork(alarm).takeOver(Actor.current(), now()));
	}

	/** What an operator's contact gave. */
	public AlarmFacts contact(UUID id, Contact contact) {
		return ledger.change(id, (alarm) -> new OperatorWork(alarm).contact(Actor.current(), contact, now()));
	}

	/** What a unit's contact gave. */
	public AlarmFacts unitContact(UUID id, Contact contact) {
		return ledger.change(id, (alarm) -> new UnitWork(alarm).contact(Actor.current(), contact, now()));
	}

	/**
	 * Sends it out.
	 * @param lacks what the receiver should be told and nobody knows, in words
	 */
	public AlarmFacts dispatch(UUID id, Recipient to, @Nullable String cause, String lacks) {
		return ledger.change(id, (alarm) -> {
			alarm.contacts().told(cause);
			new OperatorWork(alarm).dispatch(Actor.current(), to, lacks, now());
		});
	}

	public AlarmFacts recall(UUID id, @Nullable String cause) {
		return ledger.change(id, (alarm) -> new UnitWork(alarm).recall(Actor.current(), cause, now()));
	}

	/**
	 * A unit's step, with the phone's time when it was sent late.
	 * @param forAll whether it is said for all who go
	 */
	public AlarmFacts step(UUID id, Step step, @Nullable Instant told, boolean forAll) {
		return ledger.change(id, (alarm) -> new UnitWork(alarm, forAll).step(Actor.current(), step, kept(told), now()));
	}

	/** Somebody of the unit cannot take it. */
	public AlarmFacts decline(UUID id, @Nullable String cause) {
		return ledger.change(id, (alarm) -> new UnitWork(alarm).decline(Actor.current(), cause, now()));
	}

	/** The time for acknowledging has run out: the next of the routine's chain has it. */
	public AlarmFacts sendOn(UUID id, Recipient to, String lacks) {
		return ledger.change(id, (alarm) -> new OperatorWork(alarm).dispatch(Actor.CLOCK, to, lacks, now()));
	}

	public AlarmFacts acted(UUID id, Acted acted) {
		return ledger.change(id,
				(alarm) -> new UnitWork(alarm).acted(Actor.current(), acted.at(kept(acted.at())), now()));
	}

	public AlarmFacts note(UUID id, String text) {
		return ledger.change(id, (alarm) -> new OperatorWork(alarm).note(Actor.current(), text, now()));
	}

	public AlarmFacts close(UUID id, Ending ending) {
		return ledger.change(id, (alarm) -> new OperatorWork(alarm).close(Actor.current(), ending, now()));
	}

	/** The time for acknowledging has run out. */
	public void notAcknowledged(UUID id, Instant at) {
		ledger.change(id, (alarm) -> new UnitWork(alarm).notAcknowledged(at));
	}

	/** Nobody has answered it in time. */
	public void unanswered(UUID id) {
		ledger.change(id, (alarm) -> alarm.unanswered(now()));
	}

	/** A promise has been broken. */
	public void promiseBroken(UUID id, String promise, Instant at) {
		ledger.change(id, (alarm) -> alarm.promiseBroken(promise, at));
	}

	/** A promise has not been kept while that does not count. */
	public void promiseNotCounted(UUID id, String promise, Instant at) {
		ledger.change(id, (alarm) -> alarm.promiseNotCounted(promise, at));
	}

	/** The visit stands in the words of the routine, with the centre's time. */
	public void visitRegistered(UUID id, String words, Instant at) {
		ledger.change(id, (alarm) -> alarm.visitRegistered(words, at));
	}

	/** Reads it and holds it until the end of the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<AlarmFacts> hold(UUID id) {
		return alarms.locked(id).map(Alarm::facts);
	}

	@Transactional(readOnly = true)
	public Optional<AlarmFacts> find(UUID id) {
		return alarms.findById(id).map(Alarm::facts);
	}

	@Transactional(readOnly = true)
	public List<AlarmFacts> byIds(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of() : alarms.findByIdIn(ids).stream().map(Alarm::facts).toList();
	}

	@Transactional(readOnly = true)
	public List<AlarmFacts> open() {
		return alarms.open().stream().map(Alarm::facts).toList();
	}

	/** What nobody has answered although somebody has been told, the oldest first. */
	@Transactional(readOnly = true)
	public List<AlarmFacts> unanswered() {
		return alarms.unanswered().stream().map(Alarm::facts).toList();
	}

	/** Each person's alarm that waits for an answer, with since when. */
	@Transactional(readOnly = true)
	public Map<UUID, Instant> waitingSince() {
		return alarms.waitingSince()
			.stream()
			.collect(Collectors.toMap(AllAlarms.Waiting::id, AllAlarms.Waiting::since));
	}

	/** Since when a person's alarm has waited for an answer, if one does. */
	@Transactional(readOnly = true)
	public Optional<Instant> oldestWaiting() {
		return Optional.ofNullable(alarms.oldestWaiting());
	}

	/** How many persons' alarms wait for an answer. */
	@Transactional(readOnly = true)
	public int waiting() {
		return Math.toIntExact(alarms.waiting());
	}

	/** What these units have to do. */
	@Transactional(readOnly = true)
	public List<AlarmFacts> sentTo(Collection<String> units) {
		return units.isEmpty() ? List.of() : alarms.sentTo(units).stream().map(Alarm::facts).toList();
	}

	/** Other alarms of the same device in the time before. */
	@Transactional(readOnly = true)
	public List<AlarmFacts> earlier(AlarmFacts alarm, Duration before, int most) {
		var controller = alarm.origin().controller();
		return (controller == null) ? List.of()
				: alarms.earlier(controller, alarm.id(), now().minus(before), Limit.of(most))
					.stream()
					.map(Alarm::facts)
					.toList();
	}

	/** PostgreSQL keeps microseconds; what is hashed must be what is read back. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static @Nullable Instant kept(@Nullable Instant told) {
		return (told == null) ? null : told.truncatedTo(ChronoUnit.MICROS);
	}

}
