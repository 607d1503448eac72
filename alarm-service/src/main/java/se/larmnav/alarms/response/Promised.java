package se.larmnav.alarms.response;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.guarantee.Guarantee;
import se.larmnav.routine.guarantee.Promise;

/** The two promises of a guarantee, and the deadline that watches each. */
public enum Promised {

	/** That somebody answers. */
	ANSWER("alarm-answer"),
	/** That somebody acts. */
	ACTION("alarm-action");

	private final String deadline;

	Promised(String deadline) {
		this.deadline = deadline;
	}

	String deadline() {
		return deadline;
	}

	@Nullable Promise in(Guarantee guarantee) {
		return switch (this) {
			case ANSWER -> guarantee.answer();
			case ACTION -> guarantee.action();
		};
	}

}
