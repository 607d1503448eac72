package se.larmnav.cases.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.tenancy.Refusal;

@Entity
class KeySet {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private UUID caseId;

	@Column
	@Enumerated(EnumType.STRING)
	private KeySetState state;

	@Column
	private @Nullable Instant askedAt;

	@Column
	private String unit;

	@Column
	private @Nullable LocalDate nextContact;

	@Column
	private @Nullable String nextRule;

	@Column
	private @Nullable Instant cannotAfter;

	@Column
	private @Nullable Instant missingToldAt;

	@Column
	private @Nullable Instant appointment;

	@Column
	private @Nullable String appointmentUnit;

	@Column
	private @Nullable Instant collectedAt;

	@Column
	private @Nullable String collectedBy;

	@Column
	private @Nullable String cabinet;

	@Column
	private @Nullable String keyNumber;

	@Column
	private @Nullable UUID receiptId;

	@Column
	private @Nullable Instant receiptFiledAt;

	@Embedded
	private @Nullable LockChange lockChange;

	@Column
	private int routineVersion;

	@ElementCollection
	@CollectionTable(name = "key_item", joinColumns = @JoinColumn(name = "key_set_id"))
	@OrderColumn(name = "position")
	private List<HeldItem> items = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "key_set_id", nullable = false)
	@OrderBy("at, registeredAt")
	private List<KeyContact> contacts = new ArrayList<>();

	protected KeySet() {
	}

	/** The keys are asked for from the moment the assignment is received. */
	KeySet(UUID caseId, String unit, Instant received, int routineVersion) {
		this.id = Ids.next();
		this.caseId = caseId;
		this.state = KeySetState.REQUESTED;
		this.askedAt = received;
		this.unit = unit;
		this.routineVersion = routineVersion;
	}

	/** Taken over from another system: tried and signed for there, if it was. */
	KeySet(TakenKeys told, int routineVersion) {
		this.id = Ids.next();
		this.caseId = told.caseId();
		this.state = told.keyNumber() == null ? KeySetState.COLLECTED : KeySetState.REGISTERED;
		this.unit = told.unit();
		this.collectedAt = told.collectedAt();
		this.cabinet = told.cabinet();
		this.keyNumber = told.keyNumber();
		this.routineVersion = routineVersion;
		has(told.items());
	}

	void contactNext(@Nullable LocalDate on, @Nullable String rule) {
		nextContact = on;
		nextRule = rule;
	}

	void cannotBeCarriedOutAfter(Instant moment) {
		cannotAfter = moment;
	}

	void contacted(KeyContact contact) {
		if (!state.isAwaited()) {
			throw Refusal.conflict("key-set-state").with("state", state);
		}
		contacts.add(contact);
		boolean missed = state == KeySetState.APPOINTMENT && !isBookedAfter(contact.registeredAt());
		if (!contact.gaveKeys() && missed) {
			move(KeySetState.NOT_READY);
			appointment = null;
		}
		else if (contact.saysNotReady() && state != KeySetState.APPOINTMENT) {
			move(KeySetState.NOT_READY);
		}
	}

	/**
	 * Whether a time to come is booked. It stands even if somebody says that the keys are
	 * not ready; one that was missed binds nobody.
	 */
	boolean isBookedAfter(Instant moment) {
		return state == KeySetState.APPOINTMENT && appointment != null && !appointment.isBefore(moment);
	}

	void book(Instant when, String who) {
		move(KeySetState.APPOINTMENT);
		appointment = when;
		appointmentUnit = who;
		contactNext(null, null);
	}

	void collected(List<HeldItem> held, UUID receipt, Instant now, String by) {
		move(KeySetState.COLLECTED);
		has(held);
		receiptId = receipt;
		collectedAt = now;
		collectedBy = by;
		contactNext(null, null);
	}

	/** The alarm may be used without them, until a day. */
	void withoutKeys() {
		move(KeySetState.EXCEPTION_NO_KEYS);
		contactNext(null, null);
	}

	void incomplete(List<HeldItem> held) {
		if (state == KeySetState.EXCEPTION_NO_KEYS) {
			has(held);
			return;
		}
		move(KeySetState.NOT_READY);
		has(held);
		appointment = null;
	}

	void register(String where, String number, Instant now) {
		move(KeySetState.REGISTERED);
		cabinet = where;
		keyNumber = number;
		receiptFiledAt = now;
	}

	/** What is held does not fit any more. */
	void lockChanged(LockChange change) {
		move(KeySetState.INVALID);
		lockChange = change;
		cabinet = null;
		keyNumber = null;
	}

	/** Nobody waits for them any more. */
	boolean cancelled() {
		if (!state.mayBecome(KeySetState.CANCELLED)) {
			return false;
		}
		move(KeySetState.CANCELLED);
		contactNext(null, null);
		return true;
	}

	/** Told once: the moment remembers. */
	boolean missingTold(Instant now) {
		if (!state.isAwaited() || missingToldAt != null) {
			return false;
		}
		missingToldAt = now;
		return true;
	}

	private void has(List<HeldItem> held) {
		items.clear();
		items.addAll(held);
	}

	private void move(KeySetState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("key-set-state").with("state", state).with("wanted", next);
		}
		state = next;
	}

	int contactsWithoutKeys() {
		return (int) contacts.stream().filter((one) -> !one.gaveKeys()).count();
	}

	UUID id() {
		return id;
	}

	KeySetFile file() {
		var last = contacts.isEmpty() ? null : contacts.getLast();
		return new KeySetFile(id, caseId, state, unit, askedAt, last == null ? null : last.at(),
				last == null ? null : last.result(), nextContact, nextRule, cannotAfter, missingToldAt, appointment,
				appointmentUnit, collectedAt, cabinet, keyNumber, receiptId, receiptFiledAt, lockChange, routineVersion,
				items.stream()
					.map((one) -> new KeySetFile.Item(one.kind(), one.label(), one.form(), one.status(), one.tried()))
					.toList());
	}

}
