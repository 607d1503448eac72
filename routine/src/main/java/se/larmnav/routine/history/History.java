package se.larmnav.routine.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.larmnav.routine.Routine;
import se.larmnav.routine.step.Steps;

/**
 * Tries a draft on what was recorded, beside the routine in force, without touching
 * anything.
 */
public final class History {

	private final Routine inForce;

	private final Routine draft;

	private final List<Judge.Maker> judges;

	private final Steps stepsInForce;

	private final Steps stepsOfDraft;

	/**
	 * Two routines to run side by side.
	 * @param judges one for each kind of thing that was recorded
	 */
	public History(Routine inForce, Routine draft, List<Judge.Maker> judges) {
		this.inForce = inForce;
		this.draft = draft;
		this.judges = List.copyOf(judges);
		this.stepsInForce = inForce.steps();
		this.stepsOfDraft = draft.steps();
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
		bySubject.forEach((subject, events) -> otherwise.addAll(compare(events, from, until).otherwise()));
		otherwise.addAll(Pairs.compare(calendar(this.inForce, from, until), calendar(this.draft, from, until)));
		return new Tried(from, until, bySubject.size(), otherwise);
	}

	/**
	 * What would have come of one subject; the calendar is about none.
	 * @param events all that was recorded of it
	 */
	public Compared compare(List<? extends Recorded> events, Instant from, Instant until) {
		var sorted = events.stream().sorted(Comparator.comparing(Recorded::at)).toList();
		var were = after(from, run(new Course(this.inForce, this.stepsInForce), sorted, until));
		var would = after(from, run(new Course(this.draft, this.stepsOfDraft), sorted, until));
		return new Compared(were, would, Pairs.compare(were, would));
	}

	/**
	 * One subject under both routines.
	 *
	 * @param were what the routine in force makes
	 * @param would what the draft makes
	 */
	public record Compared(List<Outcome> were, List<Outcome> would, List<Otherwise> otherwise) {
	}

	private List<Outcome> run(Course course, List<? extends Recorded> events, Instant until) {
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
