package se.larmnav.cases.keysafes;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.contract.cases.KeySafesApi.Documentation;
import se.larmnav.contract.cases.KeySafesApi.Mounting;
import se.larmnav.contract.cases.KeySafesApi.OwnerAnswer;
import se.larmnav.tenancy.Refusal;

@Entity
class KeySafe {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private UUID caseId;

	@Column
	@Enumerated(EnumType.STRING)
	private KeySafeState state;

	@Column
	private @Nullable Instant informationAt;

	@Column
	private @Nullable Instant orderedAt;

	@Column
	private @Nullable String owner;

	@Column
	private @Nullable Boolean approved;

	@Column
	private @Nullable String wishes;

	@Column
	private @Nullable String answerHow;

	@Column
	private @Nullable String mounting;

	@Column
	private @Nullable String mountedBy;

	@Column
	private @Nullable Instant visit;

	@Column
	private @Nullable Boolean inEntrance;

	@Column
	private @Nullable String propertyKeyHolder;

	@Column
	private @Nullable Instant mountedAt;

	@Column
	private @Nullable String staffSignature;

	@Column
	private @Nullable String ownerSignature;

	@Column
	private @Nullable String signedBy;

	@Column
	private @Nullable String place;

	@Column
	private @Nullable String opensWith;

	@Column
	private @Nullable String alarmCode;

	@Column
	private @Nullable String doorCode;

	@Column
	private @Nullable String other;

	@Column
	private @Nullable Instant documentedAt;

	@Column
	private @Nullable Instant refusedAt;

	@Embedded
	private @Nullable PlacementAsked placement;

	@Column
	private int routineVersion;

	protected KeySafe() {
	}

	/** The applicant has got the brochures and the consent form (LJU-SAFE-01). */
	KeySafe(UUID caseId, Instant informed, int routineVersion) {
		this.id = Ids.next();
		this.caseId = caseId;
		this.state = KeySafeState.INFORMATION_GIVEN;
		this.informationAt = informed;
		this.routineVersion = routineVersion;
	}

	/** Taken over from another system: it hangs on the wall. */
	KeySafe(TakenKeySafe told, int routineVersion) {
		this.id = Ids.next();
		this.caseId = told.caseId();
		this.state = KeySafeState.DOCUMENTED;
		this.mountedAt = told.mountedAt();
		this.place = told.place();
		this.opensWith = told.opensWith();
		this.alarmCode = told.alarmCode();
		this.doorCode = told.doorCode();
		this.other = told.other();
		this.routineVersion = routineVersion;
	}

	void order(Instant now) {
		move(KeySafeState.ORDERED);
		orderedAt = now;
	}

	/**
	 * The owner is asked for approval and wishes; approval is what mounting demands
	 * (LJU-SAFE-02).
	 */
	void ownerAnswered(OwnerAnswer answer) {
		move(KeySafeState.OWNER_CONTACTED);
		owner = answer.owner();
		approved = answer.approved();
		wishes = answer.wishes();
		answerHow = answer.how();
		move(answer.approved() ? KeySafeState.OWNER_APPROVED : KeySafeState.REFUSED_BY_OWNER);
	}

	void book(String how, boolean bySelf, String by, Instant at) {
		move(bySelf ? KeySafeState.BOOKED_SELF : KeySafeState.BOOKED_TECHNICIAN);
		mounting = how;
		mountedBy = by;
		visit = at;
	}

	/** Mounted, and a key to the property signed for (LJU-SAFE-06). */
	void mounted(Mounting told, Instant now, String by) {
		move(KeySafeState.MOUNTED);
		inEntrance = told.inEntrance();
		place = told.agreedPlace();
		propertyKeyHolder = told.propertyKeyHolder();
		staffSignature = told.staffSignature();
		ownerSignature = told.ownerSignature();
		signedBy = by;
		mountedAt = now;
	}

	/** What is written may be corrected as long as the safe hangs there. */
	void document(Documentation told, Instant now) {
		if (state != KeySafeState.DOCUMENTED) {
			move(KeySafeState.DOCUMENTED);
		}
		place = told.place();
		opensWith = told.opensWith();
		alarmCode = told.alarmCode();
		doorCode = told.doorCode();
		other = told.other();
		documentedAt = now;
	}

	/**
	 * There is to be no alarm: nothing is mounted; what hangs there stays until it is
	 * fetched.
	 */
	void withdraw() {
		if (state.mayBecome(KeySafeState.CANCELLED)) {
			move(KeySafeState.CANCELLED);
		}
	}

	/** The person does not want it: nothing is mounted. */
	void refused(Instant now) {
		move(KeySafeState.CANCELLED);
		refusedAt = now;
	}

	private void move(KeySafeState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("key-safe-state").with("state", state).with("wanted", next);
		}
		state = next;
	}

	/** Nothing is asked once it is on the wall. */
	void asks(String question) {
		if (state.isMounted() || state == KeySafeState.CANCELLED) {
			throw Refusal.conflict("key-safe-state").with("state", state);
		}
		if (placement != null && placement.isOpen()) {
			throw Refusal.conflict("asked-already");
		}
		placement = new PlacementAsked(question, null, null);
		if (state == KeySafeState.OWNER_APPROVED) {
			move(KeySafeState.PLACEMENT_UNCLEAR);
		}
	}

	void agrees(String where, String by) {
		var asked = placement;
		if (asked == null || !asked.isOpen()) {
			throw Refusal.conflict("nothing-asked");
		}
		placement = new PlacementAsked(asked.question(), where, by);
		if (state == KeySafeState.PLACEMENT_UNCLEAR) {
			move(KeySafeState.OWNER_APPROVED);
		}
	}

	KeySafeFile file() {
		return new KeySafeFile(id, caseId, state, owner, approved, wishes, mounting, mountedBy, visit, place, opensWith,
				alarmCode, doorCode, other, refusedAt != null, placement, routineVersion);
	}

	PropertyKeyReceipt.Signed signed() {
		return new PropertyKeyReceipt.Signed(owner, propertyKeyHolder, signedBy, staffSignature, ownerSignature,
				mountedAt);
	}

}
