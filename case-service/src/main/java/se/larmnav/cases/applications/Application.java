package se.larmnav.cases.applications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.people.Address;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.IdentityMethod;
import se.larmnav.tenancy.Refusal;

@Entity
class Application {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private UUID caseId;

	@Column
	@Enumerated(EnumType.STRING)
	private ApplicationState state;

	@Column
	@Enumerated(EnumType.STRING)
	private Channel channel;

	@Column
	private Instant receivedAt;

	@Column
	private String enteredBy;

	@Column
	private @Nullable Boolean maximumFeeAccepted;

	@Column
	private boolean urgent;

	@Column
	@Enumerated(EnumType.STRING)
	private @Nullable IdentityMethod identityMethod;

	@Embedded
	private @Nullable Address installationAddress;

	@Column
	private @Nullable String note;

	@Column
	private int routineVersion;

	@Column
	private @Nullable Instant intakeAt;

	@Column
	private @Nullable String intakeBy;

	@Column
	private @Nullable UUID investigationId;

	@Column
	private @Nullable Instant investigationAt;

	@Column
	private @Nullable String investigationBy;

	@Column
	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable String why;

	@Column
	private @Nullable Instant refusedAt;

	@Column
	private @Nullable String refusedBy;

	@Column
	private @Nullable String refusedBecause;

	@Column
	private @Nullable String trace;

	@Column
	private @Nullable String urgentBecause;

	@Column
	private @Nullable Instant withdrawnAt;

	@Column
	private @Nullable String withdrawnBecause;

	@ElementCollection
	@CollectionTable(name = "application_information", joinColumns = @JoinColumn(name = "application_id"))
	private List<Given> information = new ArrayList<>();

	protected Application() {
	}

	Application(UUID caseId, NewForm form, int routineVersion, Instant now, String by) {
		this.id = Ids.next();
		this.caseId = caseId;
		this.state = ApplicationState.SUBMITTED;
		this.channel = form.channel();
		this.receivedAt = now;
		this.enteredBy = by;
		this.maximumFeeAccepted = form.maximumFeeAccepted();
		this.urgent = form.urgent();
		this.identityMethod = form.identity();
		this.installationAddress = form.installationAddress();
		this.note = form.note();
		this.routineVersion = routineVersion;
		given(form.informed(), now, by);
	}

	/** Marks what has been told or handed over; what already was keeps its first time. */
	void given(Collection<String> items, Instant now, String by) {
		if (state.isOver()) {
			throw Refusal.conflict("application-is-over").with("state", state);
		}
		var already = givenItems();
		items.stream()
			.distinct()
			.filter((item) -> !already.contains(item))
			.forEach((item) -> information.add(new Given(item, now, by)));
	}

	Set<String> givenItems() {
		return information.stream().map(Given::item).collect(Collectors.toSet());
	}

	void takenIn(Instant now, String by) {
		move(ApplicationState.INTAKE_CREATED);
		intakeAt = now;
		intakeBy = by;
	}

	void investigatedByAutomation(Instant now, String by) {
		move(ApplicationState.AUTO_INVESTIGATED);
		investigation(now, by);
	}

	void handedOver(String reasons, String judgement) {
		move(ApplicationState.MANUAL_REQUIRED);
		why = reasons;
		trace = judgement;
	}

	void investigate(Instant now, String by) {
		move(ApplicationState.UNDER_INVESTIGATION);
		investigation(now, by);
	}

	void decided(boolean granted) {
		move(granted ? ApplicationState.GRANTED : ApplicationState.REFUSED);
	}

	void urgent(String reason) {
		if (state == ApplicationState.REFUSED || state == ApplicationState.WITHDRAWN) {
			throw Refusal.conflict("application-is-over").with("state", state);
		}
		urgent = true;
		urgentBecause = reason;
	}

	void withdrawn(Instant now) {
		move(ApplicationState.WITHDRAWN);
		withdrawnAt = now;
	}

	void because(String reason) {
		withdrawnBecause = reason;
	}

	void refused(Instant now, String by, String because) {
		decided(false);
		refusedAt = now;
		refusedBy = by;
		refusedBecause = because;
	}

	private void investigation(Instant now, String by) {
		investigationId = Ids.next();
		investigationAt = now;
		investigationBy = by;
	}

	private void move(ApplicationState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("application-state").with("state", state).with("wanted", next);
		}
		state = next;
	}

	@Nullable String trace() {
		return trace;
	}

	UUID id() {
		return id;
	}

	ApplicationFile file() {
		return new ApplicationFile(id, caseId, state, channel, receivedAt, enteredBy, maximumFeeAccepted, urgent,
				identityMethod, Optional.ofNullable(installationAddress), routineVersion, investigationId,
				information.stream()
					.map((one) -> new ApplicationFile.Informed(one.item(), one.givenAt(), one.givenBy()))
					.toList(),
				why, withdrawnBecause, urgentBecause, refusedAt == null ? null : new ApplicationFile.Refused(refusedAt,
						String.valueOf(refusedBy), String.valueOf(refusedBecause)));
	}

}
