package se.larmnav.alarms.response;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.routine.Routine;
import se.larmnav.routine.guarantee.Assessment;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.tenancy.Routines;

/**
 * Judges the promises of alarms at one moment, each by its own routine, which is looked
 * up once however many alarms there are. For one tenant and one answer; not kept.
 */
public final class Judge {

	private final Routines routines;

	private final Promise.Declared declared;

	private final Instant now;

	private final Map<Integer, Routine> versions = new HashMap<>();

	Judge(Routines routines, Promise.Declared declared, Instant now) {
		this.routines = routines;
		this.declared = declared;
		this.now = now;
	}

	/** How a promise stands; nothing where nothing is promised. */
	public Optional<Assessment> assess(AlarmFacts alarm, Promised promised) {
		return promise(alarm, promised)
			.flatMap((promise) -> promise.assess(alarm.times(), now, alarm.origin().area(), declared));
	}

	/** The promise by which this alarm is judged. */
	public Optional<Promise> promise(AlarmFacts alarm, Promised promised) {
		var version = alarm.origin().routineVersion();
		if (alarm.isTechnical() || version == 0) {
			return Optional.empty();
		}
		return Optional.ofNullable(versions.computeIfAbsent(version, routines::version).guarantee())
			.flatMap((given) -> Optional.ofNullable(promised.in(given)));
	}

}
