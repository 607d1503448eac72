package se.larmnav.alarms.errand;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** When a unit took its steps. */
@Embeddable
public class StepTimes {

	@Column(name = "acknowledged_at")
	private @Nullable Instant acknowledgedAt;

	@Column(name = "on_the_way_at")
	private @Nullable Instant onTheWayAt;

	@Column(name = "on_site_at")
	private @Nullable Instant onSiteAt;

	@Column(name = "acted_at")
	private @Nullable Instant actedAt;

	protected StepTimes() {
	}

	public @Nullable Instant of(Step step) {
		return switch (step) {
			case ACKNOWLEDGED -> acknowledgedAt;
			case ON_THE_WAY -> onTheWayAt;
			case ON_SITE -> onSiteAt;
			case ACTED -> actedAt;
		};
	}

	/**
	 * Keeps a step's time once. The phone's own time counts when it lies between what is
	 * known before and after it (ux.md 2.6); else the time when we were told, and nothing
	 * at all when a later step is known already.
	 * @return whether it was news
	 */
	public boolean keep(Step step, @Nullable Instant told, Instant now, Instant dispatched) {
		if (of(step) != null) {
			return false;
		}
		var known = known();
		var after = known.headMap(step).values().stream().reduce(dispatched, StepTimes::later);
		var before = known.tailMap(step).values().stream().reduce(now, StepTimes::earlier);
		if (told != null && !told.isBefore(after) && !told.isAfter(before)) {
			set(step, told);
			return true;
		}
		if (known.tailMap(step).isEmpty()) {
			set(step, now);
			return true;
		}
		return false;
	}

	private TreeMap<Step, Instant> known() {
		Map<Step, Instant> known = new EnumMap<>(Step.class);
		for (var step : Step.values()) {
			var time = of(step);
			if (time != null) {
				known.put(step, time);
			}
		}
		return new TreeMap<>(known);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private void set(Step step, Instant at) {
		switch (step) {
			case ACKNOWLEDGED -> acknowledgedAt = at;
			case ON_THE_WAY -> onTheWayAt = at;
			case ON_SITE -> onSiteAt = at;
			case ACTED -> actedAt = at;
		}
	}

}
