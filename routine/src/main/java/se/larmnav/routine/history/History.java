package se.larmnav.routine.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.larmnav.routine.Routine;

/**
 * Tries a draft on what was recorded, beside the routine in force, without touching
 * anything.
 */
public final class History {

	private final Routine inForce;

	private final Routine draft;

	private final List<Judge.Maker> judges;

	/**
	 * Two routines to run side by side.
	 * @param judges one for each kind of thing that was recorded
	 */
	public History(Routine inForce, Routine draft, List<Judge.Maker> judges) {
		this.inForce = inForce;
		this.draft = draft;
		this.judges = List.copyOf(judges);
	}

	/**
	 * What would have gone otherwise from a time until another.
	 * @param recorded may reach back further than {@code from}: what waits then began
	 * before
	 */
	public Tried tryOn(Stream<Recorded> recorded, Instant from, Instant until) {
		var bySubject = recorded.filter((one) -> one.at().isBefore(until))
			.collect(Collectors.groupingBy(Recorded::subject, TreeMap::new, Collectors.toList()));
		var otherwise = new ArrayList<Otherwise>();
		var stepsInForce = this.inForce.steps();
		var stepsOfDraft = this.draft.steps();
		bySubject.forEach((subject, events) -> {
			events.sort(Comparator.comparing(Recorded::at));
			otherwise.addAll(Pairs.compare(after(from, run(new Course(this.inForce, stepsInForce), events, until)),
					after(from, run(new Course(this.draft, stepsOfDraft), events, until))));
		});
		otherwise.addAll(Pairs.compare(calendar(this.inForce, from, until), calendar(this.draft, from, until)));
		return new Tried(from, until, bySubject.size(), otherwise);
	}

	private List<Outcome> run(Course course, List<Recorded> events, Instant until) {
		var judges = this.judges.stream().map((maker) -> maker.on(course)).toList();
		for (var event : events) {
			course.until(event.at());
			judges.forEach((judge) -> judge.judge(event));
		}
		course.until(until.minusNanos(1));
		return course.outcomes();
	}

	private static List<Outcome> after(Instant from, List<Outcome> outcomes) {
		return outcomes.stream().filter((one) -> !one.at().isBefore(from)).toList();
	}

	private static List<Outcome> calendar(Routine routine, Instant from, Instant until) {
		var course = new Course(routine, routine.steps());
		var steps = new StepCourse(course);
		course.steps().calendar(from.minusNanos(1)).forEach((step, first) -> {
			for (var at = first; at.isBefore(until);) {
				steps.onCalendar(step, at);
				at = java.util.Objects.requireNonNull(course.steps().calendar(at).get(step));
			}
		});
		return course.outcomes();
	}

}
