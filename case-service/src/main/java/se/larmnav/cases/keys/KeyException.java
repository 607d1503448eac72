package se.larmnav.cases.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.tenancy.Refusal;

/** An agreement on an alarm without keys until a day (GBG-URG-06 to GBG-URG-08). */
@Entity
class KeyException {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private UUID caseId;

	@Column
	private String reason;

	@Column
	private LocalDate lastDay;

	@Column
	private String lockOpening;

	@Column
	private String costs;

	@Column
	private @Nullable String other;

	@Column
	private UUID documentId;

	@Column
	private Instant agreedAt;

	@Column
	private String agreedBy;

	@Column
	private @Nullable Instant approvedAt;

	@Column
	private @Nullable String approvedBy;

	@Column
	private @Nullable Instant overAt;

	protected KeyException() {
	}

	KeyException(UUID caseId, NewKeyException told, Instant now, String by) {
		this.id = Ids.next();
		this.caseId = caseId;
		this.reason = told.reason();
		this.lastDay = told.lastDay();
		this.lockOpening = told.lockOpening();
		this.costs = told.costs();
		this.other = told.other();
		this.documentId = told.document();
		this.agreedAt = now;
		this.agreedBy = by;
	}

	void approve(Instant now, String by) {
		if (approvedAt != null) {
			throw Refusal.conflict("approved-already");
		}
		approvedAt = now;
		approvedBy = by;
	}

	/** Told once: the moment remembers. */
	boolean over(Instant now) {
		if (overAt != null) {
			return false;
		}
		overAt = now;
		return true;
	}

	UUID id() {
		return id;
	}

	KeyExceptionFile file() {
		return new KeyExceptionFile(id, caseId, reason, lastDay, lockOpening, costs, other, documentId, agreedAt,
				agreedBy, approvedAt, approvedBy);
	}

}
