package se.larmnav.routine.history.alarm;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import se.larmnav.routine.Routine;
import se.larmnav.routine.history.Course;
import se.larmnav.routine.history.Outcome;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.time.SwedishTime;

/** The course of one alarm, which is called by when it came. */
record Spoken(Course course, String name) {

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	Spoken(Course course, RecordedAlarm alarm) {
		this(course, AlarmJudge.SENTENCES.of("alarm", NAME.format(alarm.received().atZone(SwedishTime.ZONE))));
	}

	Routine routine() {
		return this.course.routine();
	}

	void at(Instant due, Consumer<Instant> then) {
		this.course.at(due, then);
	}

	/**
	 * Says what comes of it.
	 * @param what tells those of one kind apart
	 */
	void comes(Instant at, Kind kind, boolean escalated, String what, String text, String who) {
		this.course.comes(new Outcome(this.name, at, kind, escalated, what, text, who, null, List.of()));
	}

}
