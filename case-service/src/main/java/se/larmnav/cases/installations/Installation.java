package se.larmnav.cases.installations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.contract.cases.InstallationsApi.Device;
import se.larmnav.routine.installation.InstallationRules.Coverage.Answer;
import se.larmnav.tenancy.Refusal;

@Entity
class Installation {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private UUID caseId;

	@Column
	@Enumerated(EnumType.STRING)
	private InstallationState state;

	@Column
	private String unit;

	@Column
	private boolean urgent;

	@Column
	private @Nullable Instant readyAt;

	@Column
	private @Nullable LocalDate due;

	@Column
	private @Nullable String special;

	@Column
	private @Nullable Instant booked;

	@Column
	private @Nullable String bookedBy;

	@Column
	private @Nullable String controllerId;

	@Column
	private @Nullable String family;

	@Column
	private @Nullable String serialNumber;

	@Embedded
	private @Nullable Connected connected;

	@Column
	private @Nullable Instant deviceAt;

	@Column
	private @Nullable Instant testAlarmAt;

	@Column
	private @Nullable String testAlarmSignal;

	@Column
	private @Nullable String place;

	@Column
	@Enumerated(EnumType.STRING)
	private @Nullable Answer coverage;

	@Column
	private @Nullable String note;

	@Column
	private @Nullable Instant installedAt;

	@Column
	private @Nullable String installedBy;

	@Column
	private @Nullable Instant reportedAt;

	@Column
	private int routineVersion;

	@ElementCollection
	@CollectionTable(name = "installation_accessory", joinColumns = @JoinColumn(name = "installation_id"))
	@OrderColumn(name = "position")
	@Column(name = "accessory")
	private List<String> accessories = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "installation_information", joinColumns = @JoinColumn(name = "installation_id"))
	@Column(name = "item")
	private Set<String> informed = new LinkedHashSet<>();

	protected Installation() {
	}

	Installation(UUID caseId, String unit, boolean urgent, int routineVersion) {
		this.id = Ids.next();
		this.caseId = caseId;
		this.state = InstallationState.WAITING_ACCESS;
		this.unit = unit;
		this.urgent = urgent;
		this.routineVersion = routineVersion;
	}

	/** Taken over from another system: the alarm is in the home and in use. */
	Installation(TakenDevice told, String unit, int routineVersion) {
		this(told.caseId(), unit, false, routineVersion);
		this.state = InstallationState.INSTALLED;
		this.controllerId = told.controllerId();
		this.family = told.family();
		this.serialNumber = told.serialNumber();
		this.place = told.place();
		this.installedAt = told.installedAt();
		this.accessories.addAll(told.accessories());
	}

	/**
	 * @param how as usual, or as an exception without keys
	 */
	void ready(InstallationState how, Instant now, @Nullable LocalDate by, @Nullable String toConsider) {
		move(how);
		readyAt = now;
		due = by;
		special = toConsider;
	}

	void book(Instant at, String by) {
		move(InstallationState.BOOKED);
		booked = at;
		bookedBy = by;
	}

	/** Another device than before must show its own test alarm. */
	void device(Device device, @Nullable Connected how, Instant now) {
		if (state != InstallationState.BOOKED) {
			throw Refusal.conflict("installation-state").with("state", state);
		}
		if (!device.controllerId().equals(controllerId)) {
			testAlarmAt = null;
			testAlarmSignal = null;
		}
		controllerId = device.controllerId();
		family = device.family();
		serialNumber = device.serialNumber();
		connected = how;
		deviceAt = now;
		accessories.clear();
		accessories.addAll(device.accessories());
	}

	/** The visit has been, and what was found must be put right at another. */
	void notCovered() {
		move(InstallationState.ANTENNA_NEEDED);
	}

	/** The device's own test alarm has come in; told once. */
	boolean testAlarmSeen(Instant at, String signal) {
		if (testAlarmAt != null || deviceAt == null || state.isInstalled()) {
			return false;
		}
		testAlarmAt = at;
		testAlarmSignal = signal;
		return true;
	}

	void found(String where, @Nullable Answer covered, Collection<String> told, @Nullable String remark) {
		place = where;
		coverage = covered;
		note = remark;
		informed.addAll(told);
	}

	void installed(Instant now, String by) {
		move(InstallationState.INSTALLED);
		installedAt = now;
		installedBy = by;
	}

	void reported(Instant now) {
		if (state == InstallationState.INSTALLED) {
			move(InstallationState.REPORTED);
			reportedAt = now;
		}
	}

	/** There is to be no alarm; one that is in the home stays until it is fetched. */
	void cancel() {
		if (state.mayBecome(InstallationState.CANCELLED)) {
			move(InstallationState.CANCELLED);
		}
	}

	private void move(InstallationState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("installation-state").with("state", state).with("wanted", next);
		}
		state = next;
	}

	InstallationFile file() {
		return new InstallationFile(id, caseId, state, unit, urgent, readyAt, due, special, booked, controllerId,
				family, List.copyOf(accessories), connected, deviceAt, testAlarmAt, place, coverage,
				Set.copyOf(informed), installedAt, routineVersion);
	}

}
