package se.larmnav.alarms.substitutes;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Refusal;

/** When somebody comes or calls, the same times each day. */
record Timetable(List<LocalTime> times) {

	static Timetable read(List<String> written) {
		if (written.isEmpty()) {
			throw Refusal.invalid("/times", "required");
		}
		try {
			return new Timetable(written.stream().map(LocalTime::parse).distinct().sorted().toList());
		}
		catch (DateTimeParseException ex) {
			throw Refusal.invalid("/times", "form");
		}
	}

	/** The first time after a moment. */
	Instant after(Instant moment) {
		var day = SwedishTime.dateOf(moment);
		return Stream.of(day, day.plusDays(1), day.plusDays(2))
			.flatMap((one) -> times.stream().map((time) -> one.atTime(time).atZone(SwedishTime.ZONE).toInstant()))
			.filter((time) -> time.isAfter(moment))
			.findFirst()
			.orElseThrow();
	}

	List<String> words() {
		return times.stream().map(LocalTime::toString).toList();
	}

}
