package se.larmnav.routine.step;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Inline;
import se.larmnav.routine.file.Key;

/**
 * What is made when something has happened.
 *
 * @param on the events that must all have happened
 * @param every instead of events: the calendar
 * @param conditions what must hold when the last event happens
 * @param makes the one thing that it makes
 */
public record Step(@MayBeLeftOut List<Event> on, @Nullable Recurrence every,
		@Key("if") @MayBeLeftOut List<When> conditions, @Inline Makes makes, Source source) {

	public Step {
		if (on.isEmpty() == (every == null)) {
			throw new IllegalArgumentException("either 'on' or 'every'");
		}
		if (every != null && !(makes instanceof Makes.Work)) {
			throw new IllegalArgumentException("work, when the step hangs on the calendar");
		}
		for (var fact : makes.facts()) {
			if (on.stream().noneMatch((event) -> event.knows(fact))) {
				throw new IllegalArgumentException("facts known at the event, not '" + fact.key() + "'");
			}
		}
		on = List.copyOf(on);
		conditions = List.copyOf(conditions);
	}

	boolean happensWith(Happening happening) {
		return this.on.contains(happening.event())
				&& this.on.stream().allMatch((one) -> one == happening.event() || happening.before().contains(one))
				&& holds(happening.circumstances());
	}

	boolean holds(Circumstances circumstances) {
		return this.conditions.stream().allMatch((one) -> one.holds(circumstances));
	}

}
