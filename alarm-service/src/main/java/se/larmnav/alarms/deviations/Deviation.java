package se.larmnav.alarms.deviations;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.response.PromiseBroken;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.Refusal;

/**
 * A broken promise that a unit must write about; it cannot be put aside without a text
 * (LJU-SLA-03).
 */
@Entity
@Table(name = "deviation")
class Deviation {

	/** The kind of deviation that a broken guarantee is (PLT-DEV-01). */
	private static final String GUARANTEE = "GUARANTEE";

	@Id
	private UUID id;

	@Column(name = "alarm_id")
	private UUID alarmId;

	private String type;

	private String promised;

	private String rule;

	private String source;

	@Column(name = "breached_at")
	private Instant breachedAt;

	private String unit;

	@Column(name = "written_by")
	private String writtenBy;

	@Enumerated(EnumType.STRING)
	private DeviationState state;

	private @Nullable String text;

	private @Nullable String cause;

	private @Nullable String measures;

	@Column(name = "reported_at")
	private @Nullable Instant reportedAt;

	@Column(name = "reported_by")
	private @Nullable String reportedBy;

	@SuppressWarnings("NullAway.Init")
	protected Deviation() {
	}

	Deviation(UUID id, PromiseBroken broken, String unit, String writtenBy) {
		this.id = id;
		this.alarmId = broken.alarm().id();
		this.type = GUARANTEE;
		this.promised = broken.promised().name();
		this.rule = broken.late().source().inWords();
		this.source = broken.late().source().text();
		this.breachedAt = broken.late().due();
		this.unit = unit;
		this.writtenBy = writtenBy;
		this.state = DeviationState.DRAFT;
	}

	private void move(DeviationState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("not-in-this-state").with("state", state.name());
		}
		state = next;
	}

	void report(AlarmsApi.Report report, String who, Instant at) {
		// a blank that is not called one says as little
		if (report.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw Refusal.invalid("/text", "required");
		}
		move(DeviationState.REPORTED);
		text = report.text().strip();
		cause = report.cause();
		measures = report.measures();
		reportedAt = at;
		reportedBy = who;
	}

	boolean isWrittenBy(String role) {
		return writtenBy.equals(role);
	}

	String unit() {
		return unit;
	}

	AlarmsApi.Deviation view() {
		return new AlarmsApi.Deviation(id, alarmId, type, (text == null) ? rule : text, breachedAt, state.name(), unit,
				source);
	}

}
