package se.larmnav.alarms.alarms;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How an alarm ended. */
@Embeddable
class Closure {

	@Column(name = "closed_at")
	private @Nullable Instant at;

	private @Nullable String reason;

	private @Nullable String outcome;

	protected Closure() {
	}

	Closure(Ending ending, Instant at) {
		this.at = at;
		this.reason = ending.reason();
		this.outcome = ending.outcome();
	}

	boolean is(Ending ending) {
		return at != null && ending.reason().equals(reason) && ending.outcome().equals(outcome);
	}

	AlarmFacts.@Nullable Closure facts(int minutes) {
		return (at == null || reason == null || outcome == null) ? null
				: new AlarmFacts.Closure(at, reason, outcome, minutes);
	}

}
