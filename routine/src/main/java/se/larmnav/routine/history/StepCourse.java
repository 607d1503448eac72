package se.larmnav.routine.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Role;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.step.Happening;
import se.larmnav.routine.step.Made;
import se.larmnav.routine.step.Steps;

/**
 * The steps of one case: what they make, what falls away, and what follows in its time.
 */
final class StepCourse {

	private final Course course;

	private final Steps steps;

	private final Set<Event> past = EnumSet.noneOf(Event.class);

	private final List<Open> open = new ArrayList<>();

	private Set<Condition> holding = Set.of();

	/** Work or a watch that waits. */
	private record Open(String subject, Made made, @Nullable String assignment) {

		boolean concerns(RecordedEvent event) {
			return this.assignment == null || event.assignment() == null || this.assignment.equals(event.assignment());
		}

	}

	StepCourse(Course course) {
		this.course = course;
		this.steps = course.steps();
	}

	void happen(RecordedEvent event) {
		happen(event, false);
	}

	/** Something happens because a time has run out. */
	void runOut(RecordedEvent event) {
		happen(event, true);
	}

	private void happen(RecordedEvent event, boolean escalated) {
		this.holding = event.holding();
		for (var one : List.copyOf(this.open)) {
			if (one.concerns(event) && one.made() instanceof Made.Work work && work.doneOn().contains(event.event())) {
				done(one, event.at());
			}
		}
		this.open.removeIf((one) -> one.concerns(event) && fallsAway(one.made(), event.event()));
		var made = this.steps
			.on(new Happening(event.event(), event.at(), this.past, event.agreed(), event.holding()::contains));
		this.past.add(event.event());
		made.forEach((one) -> keep(new Open(event.subject(), one, event.assignment()), event.at(), escalated));
	}

	/** What the calendar brings is about no case. */
	void onCalendar(String step, Instant at) {
		this.steps.onCalendar(step, at).forEach((made) -> {
			var one = new Open(CaseJudge.SENTENCES.of("calendar"), made, null);
			this.course.comes(outcome(one, at, false));
		});
	}

	void done(RecordedWork work) {
		this.open.stream()
			.filter((one) -> one.made() instanceof Made.Work && one.made().kind().equals(work.kind()))
			.findFirst()
			.ifPresent((one) -> done(one, work.at()));
	}

	private void done(Open one, Instant at) {
		this.open.remove(one);
		follow(one, at, false);
	}

	private static boolean fallsAway(Made made, Event event) {
		return switch (made) {
			case Made.Work work -> work.fallsAwayOn().contains(event);
			case Made.Watch watch -> watch.fallsAwayOn().contains(event);
			default -> false;
		};
	}

	private void follow(Open one, Instant at, boolean escalated) {
		this.steps.after(one.made().step(), at, null, this.holding::contains)
			.forEach((made) -> keep(new Open(one.subject(), made, one.assignment()), at, escalated));
	}

	private void keep(Open one, Instant at, boolean escalated) {
		this.course.comes(outcome(one, at, escalated));
		switch (one.made()) {
			case Made.Work work -> this.open.add(one);
			case Made.Watch watch -> {
				this.open.add(one);
				this.course.at(watch.due().at(), (now) -> {
					if (this.open.removeIf((other) -> other == one)) {
						follow(one, now, true);
					}
				});
			}
			case Made.Message message -> {
			}
			case Made.Document document -> {
			}
		}
	}

	private Outcome outcome(Open one, Instant at, boolean escalated) {
		var made = one.made();
		return switch (made) {
			case Made.Work work -> outcome(one, at, escalated, Kind.WORK,
					title(work.role(), work.unit() == null ? null : work.unit().name()), work.due().day(),
					work.facts());
			case Made.Watch watch ->
				outcome(one, at, escalated, Kind.WATCH, title(watch.owner(), null), watch.due().day(), List.of());
			case Made.Message message ->
				outcome(one, at, escalated, Kind.TOLD, this.steps.inSwedish(message.to()), null, message.facts());
			case Made.Document document ->
				outcome(one, at, escalated, Kind.DOCUMENT, document.register(), null, List.of());
		};
	}

	private static Outcome outcome(Open one, Instant at, boolean escalated, Kind kind, String who,
			@Nullable LocalDate due, List<Fact> facts) {
		return new Outcome(one.subject(), at, kind, escalated, one.made().kind(), one.made().text(), who, due,
				facts.stream().map(Fact::key).toList());
	}

	private String title(Role role, @Nullable String unit) {
		return this.course.routine().titles().of(role, unit);
	}

}
