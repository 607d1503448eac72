package se.larmnav.alarms.response;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.alarms.AlarmFacts;
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

	/** When its clock started, if it has. */
	static @Nullable Instant started(Promise promise, AlarmFacts alarm) {
		return switch (promise.from()) {
			case RECEIVED -> alarm.origin().receivedAt();
			case DISPATCHED -> (alarm.errand() == null) ? null : alarm.errand().dispatchedAt();
		};
	}

	/**
	 * When its clock stopped, if it has (AMD-07: which event stops it, the routine says).
	 */
	static @Nullable Instant stopped(Promise promise, AlarmFacts alarm) {
		return switch (promise.until()) {
			case ANSWERED -> alarm.answeredAt();
			case ON_SITE -> alarm.onSiteAt();
			case ACTED -> alarm.actedAt();
		};
	}

}
