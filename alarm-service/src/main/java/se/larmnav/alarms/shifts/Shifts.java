package se.larmnav.alarms.shifts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmState;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.shifts.KeptHandOvers.Kept;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.contract.alarms.ShiftsApi.Notes;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.tenancy.Refusal;

/**
 * The change of shifts. Until somebody has received it the giver owns the alarms: there
 * is no moment at which nobody does.
 */
@Service
@Transactional
class Shifts {

	private final KeptHandOvers kept;

	private final Alarms alarms;

	private final ShownLists shown;

	private final Clock clock;

	Shifts(KeptHandOvers kept, Alarms alarms, ShownLists shown, Clock clock) {
		this.kept = kept;
		this.alarms = alarms;
		this.shown = shown;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Kept> now() {
		return kept.waitingOrSince(shown.since(Shown::handOvers));
	}

	/** Whoever has just answered has somebody in the other end: that is done first. */
	public Kept handOver(Notes notes) {
		var giver = Actor.current();
		var own = alarms.open().stream().filter((alarm) -> giver.is(alarm.answeredBy())).toList();
		own.stream().filter(Shifts::isOnlyAnswered).findFirst().ifPresent((alarm) -> {
			throw Refusal.conflict("nothing-done-yet").with("alarm", alarm.id().toString());
		});
		var handOver = new Kept(UUID.randomUUID(), instant(), giver, own.stream().map(AlarmFacts::id).toList(), notes,
				null, null);
		kept.keep(handOver);
		return handOver;
	}

	private static boolean isOnlyAnswered(AlarmFacts alarm) {
		return alarm.state() == AlarmState.ANSWERED && alarm.contact() == null && alarm.errand() == null;
	}

	/** Takes over what the giver still has of it; each alarm's history says so. */
	public Kept receive(UUID id) {
		var handOver = kept.hold(id).orElseThrow(() -> Refusal.notFound("hand-over"));
		var receiver = Actor.current();
		if (receiver.is(handOver.by())) {
			throw Refusal.conflict("own-hand-over");
		}
		if (handOver.receivedAt() != null) {
			throw Refusal.conflict("already-received")
				.with("by", handOver.receivedBy())
				.with("at", handOver.receivedAt().toString());
		}
		handOver.alarms().forEach((alarm) -> takeOver(alarm, handOver.by()));
		kept.received(id, receiver, instant());
		return kept.hold(id).orElseThrow();
	}

	private void takeOver(UUID id, Actor giver) {
		alarms.hold(id)
			.filter((alarm) -> alarm.state() != AlarmState.CLOSED && giver.is(alarm.answeredBy()))
			.ifPresent((alarm) -> alarms.takeOver(id));
	}

	/** PostgreSQL keeps microseconds. */
	private Instant instant() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
