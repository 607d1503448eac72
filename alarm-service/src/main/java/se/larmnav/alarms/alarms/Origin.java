package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Where an alarm comes from, and how it has been pressed. */
@Embeddable
class Origin {

	private @Nullable String controller;

	private String line;

	@Enumerated(EnumType.STRING)
	private Category category;

	private @Nullable String fault;

	private String kind;

	@Enumerated(EnumType.STRING)
	private Priority priority;

	@Column(name = "received_at")
	private Instant receivedAt;

	@Column(name = "last_press_at")
	private Instant lastPressAt;

	private int presses;

	/** How many times somebody has been told that nobody answers. */
	private int unanswered;

	@Column(name = "reset_at")
	private @Nullable Instant resetAt;

	@Column(name = "routine_version")
	private int routineVersion;

	private UUID[] homes;

	private @Nullable String area;

	@SuppressWarnings("NullAway.Init")
	protected Origin() {
	}

	Origin(Press press) {
		this.controller = press.controller().orElse(null);
		this.line = press.line();
		this.category = press.category();
		this.fault = press.fault().orElse(null);
		this.kind = press.kind();
		this.priority = press.priority();
		this.receivedAt = press.at();
		this.lastPressAt = press.at();
		this.presses = 1;
		this.routineVersion = press.routineVersion();
		this.homes = press.homes().toArray(UUID[]::new);
		this.area = press.area().orElse(null);
	}

	/**
	 * Once more: as urgent as the most urgent, from the first of them, however they were
	 * ordered on the way.
	 */
	void again(Press press) {
		presses++;
		lastPressAt = press.at().isAfter(lastPressAt) ? press.at() : lastPressAt;
		receivedAt = press.at().isBefore(receivedAt) ? press.at() : receivedAt;
		if (press.priority().compareTo(priority) < 0) {
			priority = press.priority();
			kind = press.kind();
		}
		if (homes.length == 0) {
			homes = press.homes().toArray(UUID[]::new);
			area = press.area().orElse(null);
		}
	}

	/** Pressed after the help had gone: the clock starts anew. */
	void anew(Instant at) {
		receivedAt = at;
		unanswered = 0;
	}

	void reset(Instant at) {
		resetAt = at;
	}

	void unanswered() {
		unanswered++;
	}

	void mostUrgent() {
		priority = Priority.P1;
	}

	boolean isTechnical() {
		return category == Category.TECHNICAL;
	}

	AlarmFacts.Origin facts() {
		return new AlarmFacts.Origin(controller, category, fault, kind, priority, receivedAt, lastPressAt, presses,
				unanswered, resetAt != null, routineVersion, List.of(homes), area);
	}

}
