package se.larmnav.cases.assignments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.ids.Ids;
import se.larmnav.contract.Why;
import se.larmnav.routine.assignment.AssignmentKind;
import se.larmnav.routine.assignment.AssignmentRule;
import se.larmnav.tenancy.Refusal;

@Entity
class Assignment {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private UUID caseId;

	@Column
	private UUID decisionId;

	@Column
	private String name;

	@Column
	@Enumerated(EnumType.STRING)
	private AssignmentKind kind;

	@Column
	@Enumerated(EnumType.STRING)
	private AssignmentState state;

	@Column
	private String sender;

	@Column
	private int position;

	@Column
	private @Nullable String receiver;

	@Column
	private @Nullable String area;

	@Column
	private @Nullable String unit;

	@Column
	private @Nullable UUID documentId;

	@Column
	private boolean locked;

	@Column
	private @Nullable Instant sentAt;

	@Column
	private @Nullable Instant receivedAt;

	@Column
	private @Nullable String receivedBy;

	@Column
	private @Nullable Instant distributedAt;

	@Column
	private @Nullable Instant acknowledgedAt;

	@Column
	private @Nullable Instant startedAt;

	@Embedded
	private @Nullable EndedBy ended;

	@Column
	private int routineVersion;

	@Column
	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Why why;

	@ElementCollection
	@CollectionTable(name = "assignment_item", joinColumns = @JoinColumn(name = "assignment_id"))
	@Column(name = "service_item_id")
	private Set<UUID> items = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "assignment_supplement", joinColumns = @JoinColumn(name = "assignment_id"))
	@OrderColumn(name = "position")
	private List<Supplemented> supplements = new ArrayList<>();

	protected Assignment() {
	}

	/** One assignment carries its own items and no others (GBG-ASG-02, LJU-ASG-01). */
	Assignment(DecisionFile decision, AssignmentRule rule, int position, @Nullable String receiver,
			@Nullable String area, String sender, @Nullable Why why) {
		this.id = Ids.next();
		this.caseId = decision.caseId();
		this.decisionId = decision.id();
		this.name = rule.name();
		this.kind = rule.kind();
		this.state = AssignmentState.DRAFT;
		this.sender = sender;
		this.position = position;
		this.receiver = receiver;
		this.area = rule.isSentWithoutArea() ? null : area;
		this.routineVersion = decision.routineVersion();
		this.why = why;
		decision.items()
			.stream()
			.filter((item) -> rule.items().contains(item.item()))
			.forEach((item) -> items.add(item.id()));
	}

	/** Taken over from another system, in which the service ran already. */
	Assignment(DecisionFile decision, AssignmentRule rule, int position, TakenAssignment told, String sender) {
		this(decision, rule, position, told.unit(), told.area(), sender, null);
		this.state = AssignmentState.STARTED;
		this.area = told.area();
		this.unit = told.unit();
		this.sentAt = told.sentAt();
		this.startedAt = told.startedAt();
	}

	/** The area that decides the receiver has become known. */
	void goesTo(@Nullable String unit) {
		if (state == AssignmentState.DRAFT && receiver == null) {
			receiver = unit;
		}
	}

	void has(UUID document) {
		documentId = document;
	}

	void lock(UUID document) {
		if (state != AssignmentState.DRAFT) {
			throw Refusal.conflict("assignment-state").with("state", state);
		}
		documentId = document;
		locked = true;
	}

	void send(Instant now, String by) {
		if (receiver == null) {
			throw Refusal.conflict("receiver-unknown");
		}
		move(AssignmentState.SENT);
		sentAt = now;
		sender = by;
	}

	void receive(Instant now, String by) {
		move(AssignmentState.RECEIVED);
		receivedAt = now;
		receivedBy = by;
	}

	void accessAsked() {
		if (state == AssignmentState.RECEIVED) {
			move(AssignmentState.AWAITING_ACCESS);
		}
	}

	void cannotBeCarriedOut() {
		accessAsked();
		move(AssignmentState.CANNOT_BE_CARRIED_OUT);
	}

	void wantedAfterAll() {
		if (state == AssignmentState.CANNOT_BE_CARRIED_OUT) {
			move(AssignmentState.AWAITING_ACCESS);
		}
	}

	void ready() {
		move(AssignmentState.READY_FOR_INSTALLATION);
	}

	void installed() {
		move(AssignmentState.INSTALLED);
	}

	void distribute(@Nullable String toArea, String toUnit, Instant now) {
		move(AssignmentState.DISTRIBUTED);
		area = toArea;
		unit = toUnit;
		distributedAt = now;
	}

	void acknowledge(Instant now) {
		move(AssignmentState.ACKNOWLEDGED);
		acknowledgedAt = now;
	}

	void start(Instant now) {
		move(AssignmentState.STARTED);
		startedAt = now;
	}

	/** Somebody ends it, when the alarm has been returned. */
	void end(EndedBy by) {
		move(AssignmentState.ENDED);
		ended = by;
	}

	/** Something more is in it from now on. */
	void carries(UUID item) {
		items.add(item);
	}

	/** Nothing more is to be done. */
	void end() {
		move(AssignmentState.ENDED);
	}

	/** Its document says something more from now on. */
	void supplement(Supplemented more) {
		switch (state) {
			case DRAFT, ENDED, RECALLED -> throw Refusal.conflict("assignment-state").with("state", state);
			case SENT, RECEIVED, AWAITING_ACCESS, CANNOT_BE_CARRIED_OUT, READY_FOR_INSTALLATION, INSTALLED, DISTRIBUTED,
					ACKNOWLEDGED, STARTED ->
				supplements.add(more);
		}
	}

	/** The decision no longer holds. */
	void recall() {
		move(AssignmentState.RECALLED);
	}

	private void move(AssignmentState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("assignment-state").with("state", state).with("wanted", next);
		}
		state = next;
	}

	UUID id() {
		return id;
	}

	AssignmentState state() {
		return state;
	}

	List<UUID> items() {
		return List.copyOf(items);
	}

	AssignmentFile file() {
		return new AssignmentFile(id, caseId, decisionId, name, kind, state, sender, receiver, area, unit, locked,
				documentId, sentAt, receivedAt, receivedBy, distributedAt, acknowledgedAt, startedAt, routineVersion,
				why, List.copyOf(supplements), ended);
	}

}
