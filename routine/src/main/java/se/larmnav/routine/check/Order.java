package se.larmnav.routine.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Routine;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.step.Step;

/**
 * Which events must come before which: by their nature, and by the gates of a routine. An
 * event that is not known here waits for nothing, so that nothing is claimed of it.
 */
final class Order {

	private final Map<Event, Set<Event>> waitsFor = new EnumMap<>(Event.class);

	Order(Routine routine) {
		for (var event : Event.values()) {
			this.waitsFor.put(event, byNature(event, routine));
		}
		routine.stepRules().forEach(this::gate);
		for (boolean more = true; more;) {
			more = this.waitsFor.values().stream().filter(this::spread).count() > 0;
		}
	}

	/**
	 * Whether an event always waits for another; true of itself when it waits in a ring.
	 */
	boolean comesAfter(Event event, Event other) {
		return events(event).contains(other);
	}

	/**
	 * What makes a condition true for the first time; null when it may be so from the
	 * start.
	 */
	static @Nullable Event begins(Condition condition) {
		return switch (condition) {
			case AUTOMATED, DECISION_IN_FORCE -> Event.DECISION_MADE;
			case ASSIGNMENTS_SENT -> Event.ASSIGNMENT_SENT;
			case ASSIGNMENTS_RECEIVED -> Event.ASSIGNMENT_RECEIVED;
			case KEY_SET_COMPLETE, KEYS_SIGNED_FOR -> Event.KEYS_COLLECTED;
			case KEYS_IN_CABINET -> Event.KEYS_REGISTERED;
			case WITHOUT_KEYS -> Event.WITHOUT_KEYS_AGREED;
			case ALARM_PLAN_REGISTERED -> Event.ALARM_PLAN_REGISTERED;
			case OWNER_APPROVED -> Event.OWNER_APPROVED;
			case KEY_SAFE_BOOKED -> Event.KEY_SAFE_BOOKED;
			case KEY_SAFE_MOUNTED -> Event.KEY_SAFE_MOUNTED;
			case KEY_SAFE_DOCUMENTED -> Event.KEY_SAFE_DOCUMENTED;
			case READY_FOR_INSTALLATION -> Event.READY_FOR_INSTALLATION;
			case TEST_ALARM_SEEN -> Event.TEST_ALARM_SEEN;
			case INSTALLED -> Event.INSTALLED;
			default -> null;
		};
	}

	private static Set<Event> byNature(Event event, Routine routine) {
		return switch (event) {
			case APPLICATION_RECEIVED -> EnumSet.noneOf(Event.class);
			case ASSIGNMENT_SENT, KEYS_COLLECTED, DECISION_REVOKED, ENDING_STARTED, DECISION_ENDED ->
				EnumSet.of(Event.DECISION_MADE);
			case ASSIGNMENT_RECEIVED, ASSIGNMENT_UPDATED -> EnumSet.of(Event.ASSIGNMENT_SENT);
			case KEYS_REGISTERED -> EnumSet.of(Event.KEYS_COLLECTED);
			case KEY_SAFE_DOCUMENTED -> EnumSet.of(Event.KEY_SAFE_MOUNTED);
			case ASSIGNMENT_DISTRIBUTED -> EnumSet.of(Event.ASSIGNMENT_RECEIVED);
			case ASSIGNMENT_ACKNOWLEDGED, ALL_ASSIGNMENTS_DISTRIBUTED -> EnumSet.of(Event.ASSIGNMENT_DISTRIBUTED);
			case SERVICE_STARTED -> EnumSet.of(switch (routine.assignments().startedWhen()) {
				case DISTRIBUTED -> Event.ASSIGNMENT_DISTRIBUTED;
				case ACKNOWLEDGED -> Event.ASSIGNMENT_ACKNOWLEDGED;
				case INSTALLED -> Event.INSTALLED;
			});
			default -> EnumSet.of(Event.APPLICATION_RECEIVED);
		};
	}

	/** A gate with conditions of its own may stand open, so only those without count. */
	private void gate(Step step) {
		if (step.makes() instanceof Makes.Gate gate && step.conditions().isEmpty()) {
			for (var condition : gate.gate()) {
				var begins = begins(condition);
				if (begins != null) {
					step.on().forEach((event) -> events(event).add(begins));
				}
			}
		}
	}

	private boolean spread(Set<Event> events) {
		var more = EnumSet.noneOf(Event.class);
		events.forEach((event) -> more.addAll(events(event)));
		return events.addAll(more);
	}

	private Set<Event> events(Event event) {
		return this.waitsFor.getOrDefault(event, Set.of());
	}

}
