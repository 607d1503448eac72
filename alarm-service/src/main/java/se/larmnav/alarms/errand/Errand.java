package se.larmnav.alarms.errand;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.history.Actor;

/**
 * A unit's errand to an alarm: to whom it was sent, and the times that the unit has
 * given.
 */
@Embeddable
public class Errand {

	private @Nullable String unit;

	@Column(name = "unit_name")
	private @Nullable String unitName;

	private @Nullable String channel;

	// Null in errands from before anybody went together.
	private @Nullable Integer responders;

	private String @Nullable [] going;

	// Null in errands from before there was a chain.
	@Column(name = "chain_passed")
	private @Nullable Integer passed;

	private String @Nullable [] declined;

	// Null in errands from before marks were kept.
	@Column(name = "arrival_marked")
	private @Nullable Boolean arrivalMarked;

	@Column(name = "dispatched_at")
	private @Nullable Instant dispatchedAt;

	@Column(name = "not_acknowledged_at")
	private @Nullable Instant notAcknowledgedAt;

	@Column(name = "taken_back_at")
	private @Nullable Instant takenBackAt;

	@Embedded
	@AttributeOverride(name = "subject", column = @Column(name = "acknowledged_by"))
	@AttributeOverride(name = "name", column = @Column(name = "acknowledged_by_name"))
	private @Nullable Actor acknowledgedBy;

	@Embedded
	private @Nullable StepTimes times;

	private @Nullable String action;

	private @Nullable String way;

	protected Errand() {
	}

	public Errand(Recipient to, Instant at) {
		this.unit = to.unit();
		this.unitName = to.name();
		this.channel = to.channel();
		this.responders = to.responders();
		this.passed = to.passed();
		this.dispatchedAt = at;
	}

	/** Whether it still is the unit's: somebody may take it, in time or too late. */
	public boolean isTheUnits() {
		return dispatchedAt != null && takenBackAt == null;
	}

	public boolean isDone() {
		return time(Step.ACTED) != null;
	}

	public void notAcknowledged(Instant at) {
		notAcknowledgedAt = at;
	}

	public void takenBack(Instant at) {
		takenBackAt = at;
	}

	public @Nullable Actor acknowledgedBy() {
		return acknowledgedBy;
	}

	/** The first of the unit has taken it. */
	public void acknowledged(Actor who, @Nullable Instant told, Instant now) {
		keep(Step.ACKNOWLEDGED, told, now);
		acknowledgedBy = who;
		goes(who);
	}

	/** Somebody who has taken it goes there. */
	public void goes(Actor who) {
		going = Stream.concat(Stream.of(going()), Stream.of(who.subject())).toArray(String[]::new);
		if (lacks() == 0) {
			notAcknowledgedAt = null;
		}
	}

	/** Who speaks for the unit on the telephone has asked all who go. */
	public void allGo() {
		responders = going().length;
		notAcknowledgedAt = null;
	}

	/** Whether somebody is one of those who have taken it. */
	public boolean isGoing(Actor who) {
		return Arrays.asList(going()).contains(who.subject()) || who.is(acknowledgedBy);
	}

	/** Somebody of the unit cannot take it. */
	public void declined(Actor who) {
		declined = Stream.concat(Stream.of(declined()), Stream.of(who.subject())).toArray(String[]::new);
	}

	/** Whether somebody has said that he or she cannot. */
	public boolean hasDeclined(Actor who) {
		return Arrays.asList(declined()).contains(who.subject());
	}

	private String[] declined() {
		return (declined == null) ? new String[0] : declined;
	}

	/** How many have not taken it yet. */
	public int lacks() {
		int taken = Math.max(going().length, acknowledgedBy == null ? 0 : 1);
		return Math.max(0, together() - taken);
	}

	/** How many go together. */
	public int together() {
		return (responders == null) ? 1 : responders;
	}

	private String[] going() {
		return (going == null) ? new String[0] : going;
	}

	/** Keeps a step's time, see {@link StepTimes#keep}. */
	public boolean keep(Step step, @Nullable Instant told, Instant now) {
		if (times == null) {
			times = new StepTimes();
		}
		return times.keep(step, told, now, (dispatchedAt == null) ? now : dispatchedAt);
	}

	/** Somebody has said that he or she is there, when it was so (närvaromarkering). */
	public void marked() {
		arrivalMarked = true;
	}

	public void did(Acted acted) {
		action = acted.action();
		way = acted.way();
	}

	public @Nullable Instant time(Step step) {
		return (times == null) ? null : times.of(step);
	}

	/**
	 * How long it took: the visit, or from when the unit took it until it was solved by
	 * talking.
	 */
	public int minutes() {
		var begun = time(Acted.VISIT.equals(way) ? Step.ON_SITE : Step.ACKNOWLEDGED);
		var ended = time(Step.ACTED);
		return (begun == null || ended == null) ? 0 : (int) Duration.between(begun, ended).plusSeconds(59).toMinutes();
	}

	public @Nullable ErrandFacts facts() {
		return (unit == null || unitName == null || channel == null || dispatchedAt == null) ? null
				: new ErrandFacts(unit, unitName, channel, together(), List.of(going()), lacks(), List.of(declined()),
						(passed == null) ? 0 : passed, dispatchedAt, notAcknowledgedAt != null, takenBackAt != null,
						time(Step.ACKNOWLEDGED), acknowledgedBy, time(Step.ON_THE_WAY), time(Step.ON_SITE),
						time(Step.ACTED), action, way, arrivalMarked != null && arrivalMarked);
	}

}
