package se.larmnav.alarms.history;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Caller;

/**
 * Who did something to an alarm.
 *
 * @param subject by which the platform knows the person
 * @param name as people call him or her; nothing for the device and the clock
 */
@Embeddable
public record Actor(String subject, @Nullable String name) {

	/** The device itself. */
	public static final Actor DEVICE = new Actor("device", null);

	/** A deadline that has passed. */
	public static final Actor CLOCK = new Actor("clock", null);

	public static Actor current() {
		var caller = Caller.current();
		return new Actor(caller.subject(), caller.name());
	}

	public boolean is(@Nullable Actor other) {
		return other != null && subject.equals(other.subject);
	}

}
