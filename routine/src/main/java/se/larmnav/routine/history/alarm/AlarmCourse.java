package se.larmnav.routine.history.alarm;

import java.time.Instant;
import java.util.Optional;

import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.signal.SignalClass;

/** One alarm under one routine, from when it came until it is closed. */
final class AlarmCourse {

	private final Spoken spoken;

	private final RecordedAlarm alarm;

	private final ErrandCourse errand;

	private final PromiseCourse promises;

	private boolean technical;

	private boolean waits;

	private int told;

	/** Counts how often it came in; what was set before belongs to the time before. */
	private int round;

	AlarmCourse(Spoken spoken, RecordedAlarm alarm, Organisation organisation, Promise.Declared declared) {
		this.spoken = spoken;
		this.alarm = alarm;
		this.errand = new ErrandCourse(spoken, alarm.area(), organisation, this::watch);
		this.promises = new PromiseCourse(spoken, alarm.area(), declared, this.errand);
	}

	void begin() {
		var meaning = Optional.ofNullable(this.alarm.signal()).map(this.spoken.routine().signals()::of);
		if (meaning.filter((one) -> !isShown(one)).isPresent()) {
			return;
		}
		this.technical = meaning.map((one) -> one.kind() == SignalClass.Kind.TECHNICAL).orElse(this.alarm.technical());
		meaning.ifPresent((one) -> this.spoken.comes(this.alarm.received(), Kind.RANKED, false, "rank",
				String.valueOf(one.priority()), one.name()));
		this.alarm.deeds()
			.stream()
			.filter((deed) -> !deed.byClock() || deed.what() == RecordedDeed.What.DISPATCHED)
			.forEach((deed) -> this.spoken.at(deed.told(), (now) -> happen(deed, now)));
	}

	private static boolean isShown(SignalClass meaning) {
		return meaning.kind() == SignalClass.Kind.ALARM || meaning.kind() == SignalClass.Kind.TECHNICAL;
	}

	private void happen(RecordedDeed deed, Instant now) {
		switch (deed.what()) {
			case RECEIVED -> received(deed.at());
			case ANSWERED -> {
				this.waits = false;
				this.promises.answered(deed.at());
			}
			case CLOSED -> {
				this.waits = false;
				this.errand.isOver();
				if (!this.technical) {
					this.promises.closed(deed.at(), now);
				}
			}
			default -> byUnit(deed);
		}
		watch(now);
	}

	private void byUnit(RecordedDeed deed) {
		if (this.technical) {
			return;
		}
		switch (deed.what()) {
			case DISPATCHED -> this.errand.dispatched(deed);
			case ACKNOWLEDGED -> this.errand.acknowledged(deed);
			case RECALLED -> this.errand.isOver();
			case ON_SITE -> this.promises.arrived(deed.at());
			case ACTED -> {
				this.errand.isOver();
				this.promises.did(deed.at());
			}
			default -> {
				// what the routine brought about is found anew
			}
		}
	}

	private void received(Instant at) {
		this.round++;
		this.waits = true;
		this.told = 0;
		this.errand.beginsAnew(at);
		this.promises.received(at);
		remind(at, this.round);
	}

	/** It is told again and again until somebody answers. */
	private void remind(Instant since, int asked) {
		var rule = this.spoken.routine().reception().unanswered();
		this.spoken.at(rule.next(this.technical, this.told, since), (now) -> {
			if (this.waits && this.round == asked) {
				this.told++;
				this.spoken.comes(now, Kind.REMINDED, true, "unanswered-" + this.round + "-" + this.told, "", "");
				remind(now, asked);
			}
		});
	}

	private void watch(Instant now) {
		if (!this.technical) {
			this.promises.watch(now);
		}
	}

}
