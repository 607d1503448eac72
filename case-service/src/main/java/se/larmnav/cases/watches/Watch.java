package se.larmnav.cases.watches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.register.EventSet;
import se.larmnav.contract.Why;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Made;
import se.larmnav.routine.time.Due;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

@Entity
class Watch {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private UUID caseId;

	@Column
	private @Nullable UUID subject;

	@Column
	private String kind;

	@Column
	private String name;

	@Column
	private String owner;

	@Column
	private Instant setAt;

	@Column
	private Instant due;

	@Column
	private LocalDate dueDay;

	@Column
	@Enumerated(EnumType.STRING)
	private WatchState state;

	@Column
	private String step;

	@Column
	private int routineVersion;

	@Column
	@Convert(converter = EventSet.class)
	private Set<Event> fallsAwayOn;

	@Column
	@JdbcTypeCode(SqlTypes.JSON)
	private Why why;

	@Column
	private @Nullable Instant closedAt;

	protected Watch() {
	}

	Watch(UUID caseId, @Nullable UUID subject, Made.Watch made, int routineVersion, Why why, Instant now) {
		this.id = Ids.next();
		this.caseId = caseId;
		this.subject = subject;
		this.kind = made.kind();
		this.name = made.text();
		this.owner = made.owner().key();
		this.setAt = now;
		this.due = made.due().at();
		this.dueDay = made.due().day();
		this.state = WatchState.OPEN;
		this.step = made.step();
		this.routineVersion = routineVersion;
		this.fallsAwayOn = made.fallsAwayOn();
		this.why = why;
	}

	boolean isAbout(@Nullable UUID assignment) {
		return assignment == null || subject == null || subject.equals(assignment);
	}

	/** Falls due on another day than the routine said. */
	void agree(Due agreed) {
		if (state != WatchState.OPEN) {
			throw Refusal.conflict("watch-state").with("state", state);
		}
		due = agreed.at();
		dueDay = agreed.day();
	}

	void due() {
		move(WatchState.DUE);
	}

	/** Its work has been made; it comes again, or is over. */
	void handled(boolean again, Instant now) {
		move(WatchState.HANDLED);
		move(again ? WatchState.RENEWED : WatchState.CLOSED);
		closedAt = now;
	}

	void fallAway(Instant now) {
		move(WatchState.CLOSED);
		closedAt = now;
	}

	private void move(WatchState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("watch-state").with("state", state).with("wanted", next);
		}
		state = next;
	}

	Set<Event> fallsAwayOn() {
		return fallsAwayOn;
	}

	WatchState state() {
		return state;
	}

	UUID caseId() {
		return caseId;
	}

	WatchDue isDue(Instant at) {
		return new WatchDue(Tenant.current(), id, caseId, subject, step, routineVersion, at);
	}

	WatchFile file() {
		return new WatchFile(id, caseId, kind, name, owner, due, dueDay, state, why);
	}

	UUID id() {
		return id;
	}

}
