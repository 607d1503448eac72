package se.larmnav.routine.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.step.Recurrence;
import se.larmnav.routine.time.Due;
import se.larmnav.routine.time.SwedishTime;

/**
 * Test alarms by staff in the home, planned from what the alarm log shows (block
 * {@code test-alarms}; LJU-TST-01 to LJU-TST-10).
 *
 * @param logCheck when the log is gone through, and in whose name
 * @param types the faults that plan a test alarm, with what is done in the home
 * @param plannedBy who plans it
 * @param doneBy who does it
 * @param latest how late it may be
 * @param notReached what is done when the person cannot be reached, in order
 */
public record TestAlarms(LogCheck logCheck, List<TestType> types, Somebody plannedBy, Somebody doneBy, Latest latest,
		@MayBeLeftOut List<NotReached> notReached, Source source) {

	public TestAlarms {
		if (types.isEmpty()) {
			throw new IllegalArgumentException("at least one type");
		}
		types = List.copyOf(types);
		notReached = List.copyOf(notReached);
	}

	/** The log is gone through by a robot (C72). */
	public record LogCheck(Recurrence every, String robot, Source source) {
	}

	/**
	 * A type of test alarm (C73).
	 *
	 * @param key stable name
	 * @param label in Swedish
	 * @param faults the faults of signals that plan it
	 * @param instruction what is done in the home, in Swedish and in order
	 */
	public record TestType(@Identifies String key, String label, List<String> faults, List<String> instruction,
			Source source) {

		public TestType {
			if (faults.isEmpty() || instruction.isEmpty()) {
				throw new IllegalArgumentException("at least one fault and one instruction");
			}
			faults = List.copyOf(faults);
			instruction = List.copyOf(instruction);
		}

	}

	/** A role of a unit. */
	public record Somebody(Role role, Target unit) {
	}

	/** How late a planned test alarm may be (C74). */
	public enum Latest {

		/** At any time of the same day. */
		SAME_DAY,

		PLANNED_TIME

	}

	/** What is done when the person cannot be reached. */
	public enum NotReached {

		CONTACT_RELATIVES, CONTACT_NURSE, FOLLOW_ROUTINE

	}

	/** The test alarms to plan for a home whose log shows these faults. */
	public List<TestType> planned(Collection<String> faults) {
		return this.types.stream().filter((type) -> type.faults().stream().anyMatch(faults::contains)).toList();
	}

	/** Until when a test alarm that was planned for a moment is not late. */
	public Due latest(Instant planned) {
		return switch (this.latest) {
			case SAME_DAY -> Due.by(SwedishTime.dateOf(planned));
			case PLANNED_TIME -> Due.at(planned);
		};
	}

}
