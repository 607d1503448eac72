package se.larmnav.routine.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;
import se.larmnav.routine.organisation.Target;

/**
 * One assignment of a decision.
 *
 * @param name as it is called, in Swedish
 * @param items keys of the service items in it
 * @param firstReceiver to whom it is sent
 * @param finalReceiver to whom it is distributed when the alarm is installed; null when
 * it stays where it was sent
 */
public record AssignmentRule(@Identifies AssignmentKind kind, String name,
		@Names(Thing.SERVICE_ITEM) List<String> items, Target firstReceiver, @Nullable Target finalReceiver,
		Source source) {

	public AssignmentRule {
		items = List.copyOf(items);
	}

	/** Whether it is sent without a stated area (LJU-ASG-03). */
	public boolean isSentWithoutArea() {
		return this.firstReceiver.kind() == Target.Kind.UNIT;
	}

}
