package se.larmnav.routine.history.alarm;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.guarantee.AlarmTimes;
import se.larmnav.routine.guarantee.Assessment;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.organisation.Unit;

/** What was promised about an alarm under one routine, and whether it was kept. */
final class PromiseCourse {

	private final Spoken spoken;

	private final @Nullable String area;

	private final Promise.Declared declared;

	private final ErrandCourse errand;

	/** What has been said of which promise and due time: each once. */
	private final Set<String> said = new HashSet<>();

	private Instant received = Instant.EPOCH;

	private @Nullable Instant answered;

	private @Nullable Instant arrived;

	private @Nullable Instant did;

	private @Nullable Instant closed;

	PromiseCourse(Spoken spoken, @Nullable String area, Promise.Declared declared, ErrandCourse errand) {
		this.spoken = spoken;
		this.area = area;
		this.declared = declared;
		this.errand = errand;
	}

	void received(Instant at) {
		this.received = at;
		this.answered = null;
		this.arrived = null;
		this.did = null;
	}

	void answered(Instant at) {
		this.answered = at;
	}

	void arrived(Instant at) {
		this.arrived = at;
	}

	void did(Instant at) {
		this.did = at;
	}

	/** After that nothing is told as late. */
	void closed(Instant at, Instant now) {
		this.closed = at;
		each((name, promise) -> assess(promise, now).filter(Assessment.InTime.class::isInstance)
			.ifPresent((kept) -> say(Kind.KEPT, name, kept, now)));
	}

	/** Tells what has become of each promise, or looks again when it runs out. */
	void watch(Instant now) {
		if (this.closed == null) {
			each((name, promise) -> watch(name, promise, now));
		}
	}

	private void watch(String name, Promise promise, Instant now) {
		switch (assess(promise, now).orElse(null)) {
			case Assessment.Waiting waiting -> {
				if (this.said.add(name + " waits " + waiting.due())) {
					// exactly on time is in time
					this.spoken.at(waiting.due().plus(1, ChronoUnit.MICROS), this::watch);
				}
			}
			case Assessment.InTime kept -> say(Kind.KEPT, name, kept, now);
			case Assessment.Exempt exempt -> say(Kind.EXCEPTED, name, exempt, now);
			case Assessment.Late late -> {
				if (say(Kind.MISSED, name, late, now)) {
					owe(name, late);
				}
			}
			case null -> {
				// its clock has not started
			}
		}
	}

	private boolean say(Kind kind, String name, Assessment assessment, Instant now) {
		boolean first = this.said.add(name + " " + assessment.due());
		if (first) {
			this.spoken.comes((kind == Kind.KEPT) ? now : assessment.due(), kind, kind != Kind.KEPT, name,
					AlarmJudge.SENTENCES.of(name), "");
		}
		return first;
	}

	private void owe(String name, Assessment.Late late) {
		var routine = this.spoken.routine();
		late.otherwise()
			.owed(this.errand.owner().map(Unit::id).orElse(null), routine.reception().unit())
			.ifPresent(
					(owed) -> this.spoken.comes(late.due(), Kind.DEVIATION, true, name, AlarmJudge.SENTENCES.of(name),
							this.errand.name(owed.unit()) + ", " + routine.titles().of(owed.by(), owed.unit())));
	}

	private Optional<Assessment> assess(Promise promise, Instant now) {
		var times = new AlarmTimes(this.received, this.answered, this.errand.dispatchedAt(), this.arrived, this.did,
				this.closed);
		return promise.assess(times, now, this.area, this.declared);
	}

	private void each(BiConsumer<String, Promise> then) {
		var given = this.spoken.routine().guarantee();
		if (given != null && given.answer() != null) {
			then.accept("answer", given.answer());
		}
		if (given != null && given.action() != null) {
			then.accept("action", given.action());
		}
	}

}
