package se.larmnav.routine.history.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.history.alarm.RecordedDeed.RecordedErrand;
import se.larmnav.routine.history.alarm.RecordedDeed.What;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.signal.Signal;

/**
 * A month of alarms as they go in a municipality, seeded: most are talked away, others
 * are sent out, some late, some to another unit than named, one in ten a device's fault.
 */
public final class AlarmMonth {

	public static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");

	public static final Instant UNTIL = FROM.plus(Duration.ofDays(30));

	private final Random random;

	private final Organisation organisation;

	private AlarmMonth(long seed, Organisation organisation) {
		this.random = new Random(seed);
		this.organisation = organisation;
	}

	/** So many alarms, in the order in which they came. */
	public static List<RecordedAlarm> of(int alarms, Organisation organisation) {
		var month = new AlarmMonth(290, organisation);
		var all = new ArrayList<RecordedAlarm>();
		for (int n = 0; n < alarms; n++) {
			all.add(month.alarm(n));
		}
		all.sort(Comparator.comparing(RecordedAlarm::at).thenComparing(RecordedAlarm::id));
		return all;
	}

	private RecordedAlarm alarm(int number) {
		var at = FROM.plusSeconds(this.random.nextInt(30 * 24 * 3600));
		var deeds = new ArrayList<RecordedDeed>();
		deeds.add(deed(What.RECEIVED, at, null));
		boolean technical = this.random.nextInt(10) == 0;
		var answered = at.plusSeconds(5 + this.random.nextInt(180));
		deeds.add(deed(What.ANSWERED, answered, null));
		var closed = (!technical && this.random.nextInt(3) > 0) ? sent(answered.plusSeconds(60), deeds)
				: answered.plusSeconds(120);
		if (this.random.nextInt(500) > 0) {
			deeds.add(deed(What.CLOSED, closed, null));
		}
		return new RecordedAlarm(new UUID(number, number), at, 1, area(), Signal.of("ME", "3", technical ? "85" : "10"),
				technical, deeds);
	}

	private Instant sent(Instant at, List<RecordedDeed> deeds) {
		boolean asNamed = this.random.nextInt(20) > 0;
		var unit = this.organisation.units().getLast().id();
		deeds.add(deed(What.DISPATCHED, at, new RecordedErrand(unit, "PHONE", 1, 1, 0, asNamed)));
		var taken = at.plusSeconds(20 + this.random.nextInt(400));
		deeds.add(deed(What.ACKNOWLEDGED, taken, new RecordedErrand(unit, "PHONE", 1, 0, 0, asNamed)));
		var there = taken.plusSeconds(300 + this.random.nextInt(3600));
		deeds.add(deed(What.ON_SITE, there, null));
		var acted = there.plusSeconds(300 + this.random.nextInt(1200));
		deeds.add(deed(What.ACTED, acted, null));
		return acted.plusSeconds(120);
	}

	private String area() {
		var areas = this.organisation.areas();
		return areas.get(this.random.nextInt(areas.size())).id();
	}

	static RecordedDeed deed(What what, Instant at, @Nullable RecordedErrand errand) {
		return new RecordedDeed(what, at, at, false, errand);
	}

}
