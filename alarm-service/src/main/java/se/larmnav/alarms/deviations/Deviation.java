package se.larmnav.alarms.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.response.PromiseBroken;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.DeviationsApi.DeviationCase;
import se.larmnav.contract.alarms.DeviationsApi.ExternalReport;
import se.larmnav.contract.alarms.DeviationsApi.Investigation;
import se.larmnav.contract.alarms.DeviationsApi.Observed;
import se.larmnav.routine.outage.Deviations.Cause;
import se.larmnav.routine.outage.Deviations.Rule;
import se.larmnav.tenancy.Refusal;

/**
 * A deviation: a broken promise that a unit must write about and cannot put aside without
 * a text (LJU-SLA-03), or something that somebody has seen.
 */
@Entity
@Table(name = "deviation")
class Deviation {

	@Id
	private UUID id;

	@Column(name = "alarm_id")
	private @Nullable UUID alarmId;

	private String type;

	private @Nullable String promised;

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

	@Column(name = "reported_by_name")
	private @Nullable String reportedByName;

	@Embedded
	private @Nullable Route route;

	private @Nullable String investigation;

	@Column(name = "closed_at")
	private @Nullable Instant closedAt;

	@SuppressWarnings("NullAway.Init")
	protected Deviation() {
	}

	Deviation(UUID id, PromiseBroken broken, String unit, String writtenBy) {
		this.id = id;
		this.alarmId = broken.alarm().id();
		this.type = Cause.GUARANTEE.name();
		this.promised = broken.promised().name();
		this.rule = broken.late().source().inWords();
		this.source = broken.late().source().text();
		this.breachedAt = broken.late().due();
		this.unit = unit;
		this.writtenBy = writtenBy;
		this.state = DeviationState.DRAFT;
	}

	/** What somebody must write: a visit without a mark that anybody was there. */
	Deviation(UUID id, Candidate candidate) {
		this.id = id;
		this.alarmId = candidate.alarm();
		this.type = Cause.ORGANISATION.name();
		this.rule = candidate.rule();
		this.source = candidate.source();
		this.breachedAt = candidate.at();
		this.unit = candidate.unit();
		this.writtenBy = candidate.writtenBy();
		this.state = DeviationState.DRAFT;
	}

	/** What somebody has seen. */
	Deviation(UUID id, Cause cause, Observed observed, String unit, String writtenBy, Instant at) {
		this.id = id;
		this.alarmId = observed.alarmId();
		this.type = cause.name();
		this.rule = "";
		this.source = "";
		this.breachedAt = at;
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

	void report(AlarmsApi.Report report, Actor who, Instant at) {
		words("/text", report.text());
		move(DeviationState.REPORTED);
		text = report.text().strip();
		cause = report.cause();
		measures = report.measures();
		reportedAt = at;
		reportedBy = who.subject();
		reportedByName = who.name();
	}

	/**
	 * By the rule of its cause; where nothing is decided it stays where it was reported.
	 */
	void route(Rule rule) {
		route = new Route(rule);
		source = source.isEmpty() ? rule.source().text() : source;
		move(route.isToSupplier() ? DeviationState.ROUTED_SUPPLIER : DeviationState.ROUTED_INTERNAL);
	}

	void reportedOutside(ExternalReport report, LocalDate today) {
		if (state != DeviationState.ROUTED_SUPPLIER) {
			throw Refusal.conflict("not-in-this-state").with("state", state.name());
		}
		words("/reference", report.reference());
		if (report.date().isAfter(today)) {
			throw Refusal.invalid("/date", "in-the-future");
		}
		Objects.requireNonNull(route).reported(report);
	}

	void investigated(Investigation done, Instant at) {
		if (route != null && route.waitsForReference()) {
			throw Refusal.conflict("external-report-missing");
		}
		words("/text", done.text());
		move(DeviationState.INVESTIGATED);
		investigation = done.text().strip();
		measures = (done.measures() == null || done.measures().isBlank()) ? measures : done.measures().strip();
		move(DeviationState.CLOSED);
		closedAt = at;
	}

	/** A blank that is not called one says as little. */
	private static void words(String pointer, String said) {
		if (said.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw Refusal.invalid(pointer, "required");
		}
	}

	boolean isWrittenBy(String role) {
		return writtenBy.equals(role);
	}

	String unit() {
		return unit;
	}

	String type() {
		return type;
	}

	DeviationState state() {
		return state;
	}

	@Nullable Route route() {
		return route;
	}

	AlarmsApi.Deviation view() {
		return new AlarmsApi.Deviation(id, alarmId, type, (text == null) ? rule : text, breachedAt, state.name(), unit,
				source);
	}

	DeviationCase view(List<String> responsible, List<String> may) {
		return new DeviationCase(id, alarmId, type, (text == null) ? rule : text, cause, measures, breachedAt, unit,
				state.name(), reportedByName, reportedAt, responsible, (route == null) ? null : route.link(),
				(route == null) ? null : route.external(), investigation, closedAt, source, may);
	}

	/** A deviation that somebody should write. */
	record Candidate(UUID alarm, String rule, String source, String unit, String writtenBy, Instant at) {
	}

}
