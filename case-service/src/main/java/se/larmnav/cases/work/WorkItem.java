package se.larmnav.cases.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.register.EventSet;
import se.larmnav.contract.Why;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

@Entity
class WorkItem {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private @Nullable UUID caseId;

	@Column
	private @Nullable UUID subject;

	@Column
	private String kind;

	@Column
	private String text;

	@Column
	private String role;

	@Column
	private @Nullable String unit;

	@Column
	private @Nullable String takenBy;

	@Column
	private @Nullable String takenByName;

	@Column
	private Instant due;

	@Column
	private LocalDate dueDay;

	@Column
	private Instant since;

	@Column
	private String step;

	@Column
	private int routineVersion;

	@Column
	@Convert(converter = EventSet.class)
	private Set<Event> doneOn;

	@Column
	@Convert(converter = EventSet.class)
	private Set<Event> fallsAwayOn;

	@Column
	@JdbcTypeCode(SqlTypes.JSON)
	private Why why;

	@Column
	@Enumerated(EnumType.STRING)
	private WorkState state;

	@Column
	private @Nullable Instant closedAt;

	@Column
	private @Nullable String closedBy;

	@Column
	private @Nullable String result;

	@Column
	private @Nullable String note;

	@ElementCollection
	@CollectionTable(name = "work_answer", joinColumns = @JoinColumn(name = "work_item_id"))
	@OrderColumn(name = "position")
	private List<GivenAnswer> answers = new ArrayList<>();

	protected WorkItem() {
	}

	WorkItem(NewWork told, Instant now) {
		this.id = Ids.next();
		this.caseId = told.caseId();
		this.subject = told.subject();
		this.kind = told.made().kind();
		this.text = told.made().text();
		this.role = told.made().role().key();
		this.unit = told.unit();
		this.due = told.made().due().at();
		this.dueDay = told.made().due().day();
		this.since = now;
		this.step = told.made().step();
		this.routineVersion = told.routineVersion();
		this.doneOn = told.made().doneOn();
		this.fallsAwayOn = told.made().fallsAwayOn();
		this.why = told.why();
		this.state = WorkState.OPEN;
	}

	/**
	 * Whether an event that happened to this assignment, or to the whole case, is about
	 * this work.
	 */
	boolean isAbout(@Nullable UUID assignment) {
		return assignment == null || subject == null || subject.equals(assignment);
	}

	void take(Caller caller) {
		if (state != WorkState.OPEN) {
			throw Refusal.conflict("work-state").with("state", state);
		}
		if (takenBy != null && !takenBy.equals(caller.userName())) {
			throw Refusal.conflict("work-taken");
		}
		takenBy = caller.userName();
		takenByName = caller.name();
	}

	void done(Instant now, String by, @Nullable String outcome, @Nullable String remark) {
		move(WorkState.DONE);
		closedAt = now;
		closedBy = by;
		result = outcome;
		note = remark;
	}

	void answered(List<GivenAnswer> given) {
		answers.addAll(given);
	}

	String step() {
		return step;
	}

	int routineVersion() {
		return routineVersion;
	}

	@Nullable Instant closedAt() {
		return closedAt;
	}

	@Nullable String note() {
		return note;
	}

	@Nullable UUID subject() {
		return subject;
	}

	List<GivenAnswer> answers() {
		return List.copyOf(answers);
	}

	void fallAway(Instant now) {
		move(WorkState.FELL_AWAY);
		closedAt = now;
	}

	private void move(WorkState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("work-state").with("state", state).with("wanted", next);
		}
		state = next;
	}

	Set<Event> doneOn() {
		return doneOn;
	}

	Set<Event> fallsAwayOn() {
		return fallsAwayOn;
	}

	Done isDone(Instant at) {
		return new Done(Tenant.current(), id, caseId, subject, step, routineVersion, at);
	}

	WorkFile file() {
		return new WorkFile(id, caseId, kind, text, role, unit, takenBy, takenByName, due, dueDay, since, doneOn, why,
				state, step, routineVersion);
	}

}
