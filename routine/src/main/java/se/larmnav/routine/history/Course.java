package se.larmnav.routine.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

import se.larmnav.routine.Routine;
import se.larmnav.routine.step.Steps;

/** What would have come of one subject under one routine, from time to time. */
public final class Course {

	private final Routine routine;

	private final Steps steps;

	private final List<Outcome> outcomes = new ArrayList<>();

	private final PriorityQueue<Deadline> deadlines = new PriorityQueue<>(
			Comparator.comparing(Deadline::at).thenComparingInt(Deadline::number));

	private int numbers;

	private record Deadline(Instant at, int number, Consumer<Instant> then) {
	}

	Course(Routine routine, Steps steps) {
		this.routine = routine;
		this.steps = steps;
	}

	/** The routine that judges. */
	public Routine routine() {
		return this.routine;
	}

	/** Its steps, made once for all subjects. */
	public Steps steps() {
		return this.steps;
	}

	/** Says what comes of it. */
	public void comes(Outcome outcome) {
		this.outcomes.add(outcome);
	}

	/**
	 * Does something when a time has come; whoever sets it must then see whether it still
	 * holds.
	 */
	public void at(Instant due, Consumer<Instant> then) {
		this.deadlines.add(new Deadline(due, this.numbers++, then));
	}

	/** Lets the time go on. */
	void until(Instant now) {
		for (var next = this.deadlines.peek(); next != null && !next.at().isAfter(now); next = this.deadlines.peek()) {
			this.deadlines.remove();
			next.then().accept(next.at());
		}
	}

	List<Outcome> outcomes() {
		return this.outcomes;
	}

}
