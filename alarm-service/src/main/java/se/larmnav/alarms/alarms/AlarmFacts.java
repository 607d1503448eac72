package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.contact.ContactResult;
import se.larmnav.alarms.errand.ErrandFacts;
import se.larmnav.alarms.history.Actor;
import se.larmnav.routine.guarantee.AlarmTimes;

/** An alarm as others see it, at one moment. */
public record AlarmFacts(UUID id, long version, Origin origin, AlarmState state, @Nullable Instant answeredAt,
		@Nullable Actor answeredBy, @Nullable ContactResult contact, @Nullable String cause,
		@Nullable ErrandFacts errand, AlarmFacts.@Nullable Closure closure) {

	/**
	 * Where it comes from.
	 *
	 * @param unanswered how many times somebody has been told that nobody answers it
	 */
	public record Origin(@Nullable String controller, Category category, @Nullable String fault, String kind,
			Priority priority, Instant receivedAt, Instant lastPressAt, int presses, int unanswered,
			boolean resetFromDevice, int routineVersion, List<UUID> homes, @Nullable String area) {
	}

	/**
	 * How it ended.
	 *
	 * @param minutes what the units' work took, all errands together
	 */
	public record Closure(Instant at, String reason, String outcome, int minutes) {
	}

	/** Whether the unit did not take it in time and still has not. */
	public boolean unacknowledged() {
		return errand != null && errand.unacknowledged() && !errand.takenBack();
	}

	/** Whether fewer have taken it than those who go together, after their time. */
	public boolean lacksResponders() {
		return unacknowledged() && state.isWithUnit();
	}

	/** By which its promises are judged. */
	public AlarmTimes times() {
		return new AlarmTimes(origin.receivedAt(), answeredAt, (errand == null) ? null : errand.dispatchedAt(),
				(errand == null) ? null : errand.onSiteAt(), (errand == null) ? null : errand.actedAt(),
				(closure == null) ? null : closure.at());
	}

	public boolean isTechnical() {
		return origin.category() == Category.TECHNICAL;
	}

}
