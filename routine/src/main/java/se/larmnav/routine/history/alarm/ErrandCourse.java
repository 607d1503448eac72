package se.larmnav.routine.history.alarm;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.dispatch.Dispatch;
import se.larmnav.routine.dispatch.DispatchChannel;
import se.larmnav.routine.dispatch.Proposal;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.history.alarm.RecordedDeed.RecordedErrand;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Unit;

/**
 * To which units an alarm goes under one routine. A person who sent it to the unit that
 * the routine named then, sends it to the one that this routine names; another choice
 * stays. Each unit takes it when it was taken.
 */
final class ErrandCourse {

	private final Spoken spoken;

	private final @Nullable String area;

	private final Organisation organisation;

	private final Consumer<Instant> sentOn;

	private final Takers takers = new Takers();

	private Instant received = Instant.EPOCH;

	private @Nullable Instant dispatched;

	private @Nullable Unit unit;

	private int together;

	private int passed;

	/** Counts the errands; a deadline belongs to one. */
	private int number;

	private boolean withUnit;

	private boolean notTaken;

	/** What a person sent while it was with a unit here. */
	private @Nullable RecordedDeed putOff;

	/**
	 * @param sentOn told when it goes on by itself
	 */
	ErrandCourse(Spoken spoken, @Nullable String area, Organisation organisation, Consumer<Instant> sentOn) {
		this.spoken = spoken;
		this.area = area;
		this.organisation = organisation;
		this.sentOn = sentOn;
	}

	void beginsAnew(Instant at) {
		this.received = at;
		this.dispatched = null;
		this.unit = null;
		this.passed = 0;
		this.putOff = null;
		this.takers.forget();
		isOver();
	}

	/** Nobody waits for the unit any more. */
	void isOver() {
		this.withUnit = false;
		this.notTaken = false;
	}

	/** When it was sent to the unit that has it; null when it was sent to none. */
	@Nullable Instant dispatchedAt() {
		return this.dispatched;
	}

	/** The unit to which it was sent, or would have been. */
	Optional<Unit> owner() {
		return Optional.ofNullable(this.unit).or(() -> Optional.ofNullable(named().unit()));
	}

	/**
	 * Sent by a person: at once, or when this routine gives it back to the operator.
	 */
	void dispatched(RecordedDeed deed) {
		this.takers.sent(deed.errand());
		if (deed.byClock()) {
			return;
		}
		if (this.withUnit) {
			this.putOff = deed;
			return;
		}
		send(deed, deed.at());
	}

	private void send(RecordedDeed deed, Instant at) {
		this.putOff = null;
		var sent = deed.errand();
		var next = this.notTaken ? rules().next(this.passed, this.area, false, this.organisation)
				: Optional.<Proposal>empty();
		var named = next.orElseGet(this::named);
		this.passed = this.notTaken ? this.passed + 1 : 0;
		send(named, (sent == null || sent.asNamed()) ? named.unit() : null, sent, at);
	}

	private Proposal named() {
		return rules().propose(this.received, this.area, false, this.organisation);
	}

	private void send(Proposal named, @Nullable Unit to, @Nullable RecordedErrand chosen, Instant at) {
		this.unit = (to != null || chosen == null) ? to : this.organisation.unit(chosen.unit()).orElse(null);
		this.together = named.responders();
		this.dispatched = at;
		this.withUnit = true;
		this.notTaken = false;
		int errand = ++this.number;
		String name = (this.unit != null) ? this.unit.name() : (chosen == null) ? "" : name(chosen.unit());
		this.spoken.comes(at, Kind.SENT, this.passed > 0, "dispatch-" + errand, name, how(named));
		this.spoken.at(rules().acknowledgement().within().from(at).plus(1, ChronoUnit.MICROS),
				(now) -> timeIsUp(errand, now));
	}

	private static String how(Proposal named) {
		String channel = AlarmJudge.SENTENCES.of((named.channel() == DispatchChannel.APP) ? "by-app" : "by-phone");
		return (named.responders() == 1) ? channel : channel + AlarmJudge.SENTENCES.of("together", named.responders());
	}

	/** It belongs to the errand of the chain in which it was taken. */
	void acknowledged(RecordedDeed deed) {
		this.takers.took(deed.errand(), this.passed);
		if (this.notTaken && this.takers.hasTaken(this.passed)) {
			// taken too late, and theirs all the same
			this.notTaken = false;
			this.withUnit = true;
		}
	}

	private void timeIsUp(int errand, Instant now) {
		if (errand != this.number || !this.withUnit) {
			return;
		}
		if (this.takers.hasTaken(this.passed)) {
			if (this.takers.lacks(this.passed, this.together)) {
				notTaken(now, "too-few");
			}
			return;
		}
		this.withUnit = false;
		this.notTaken = true;
		notTaken(now, "nobody");
		var onwards = rules().next(this.passed, this.area, false, this.organisation).filter(Proposal::goesByItself);
		onwards.ifPresentOrElse((next) -> {
			this.passed++;
			send(next, next.unit(), null, now);
		}, () -> Optional.ofNullable(this.putOff).ifPresent((deed) -> send(deed, now)));
		this.sentOn.accept(now);
	}

	private void notTaken(Instant now, String why) {
		this.spoken.comes(now, Kind.NOT_TAKEN, true, "acknowledgement-" + this.number,
				AlarmJudge.SENTENCES.of("not-taken-" + why), "");
	}

	/** What people call a unit. */
	String name(String id) {
		return this.organisation.unit(id).map(Unit::name).orElse(id);
	}

	private Dispatch rules() {
		return this.spoken.routine().dispatch();
	}

}
