package se.larmnav.contract.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Keys handed over by people who are to have an alarm (nycklar), requirements.md Z2.4.
 */
@HttpExchange("/api/cases/v1")
public interface KeysApi {

	/** The register "Inväntar nycklar", longest waiting first. */
	@GetExchange("/awaiting-keys")
	AwaitingKeys awaiting();

	/** Marks a case as gone through in this week's review (GBG-KEY-06). */
	@PostExchange("/cases/{id}/keys/review")
	void reviewed(@PathVariable UUID id);

	/**
	 * Logs a contact or an attempt; answers when the next one is due (GBG-KEY-07,
	 * GBG-KEY-08, GBG-KEY-11).
	 */
	@PostExchange("/cases/{id}/keys/contacts")
	NextContact contact(@PathVariable UUID id, @RequestBody Contact contact);

	/**
	 * Books, or books anew, the time when the keys are collected (GBG-KEY-12,
	 * GBG-KEY-14).
	 */
	@PostExchange("/cases/{id}/keys/appointment")
	void book(@PathVariable UUID id, @RequestBody Appointment appointment);

	/**
	 * Records what was received and tried, with both signatures (GBG-KEY-15, GBG-KEY-16).
	 */
	@PostExchange("/cases/{id}/keys/collection")
	Collected collect(@PathVariable UUID id, @RequestBody Collection collection);

	/**
	 * Registers the set in the key cabinet and files the receipt (GBG-KEY-18,
	 * GBG-KEY-19).
	 */
	@PostExchange("/cases/{id}/keys/cabinet")
	void register(@PathVariable UUID id, @RequestBody CabinetPlace place);

	/**
	 * Agrees with the person on an alarm without keys, exceptionally and until a day,
	 * with the plan for how one gets in meanwhile (GBG-URG-06 to GBG-URG-08).
	 */
	@PostExchange("/cases/{id}/keys/exception")
	void agreeWithoutKeys(@PathVariable UUID id, @RequestBody WithoutKeys agreement);

	/** Approves the agreement; only then may the alarm be installed without keys. */
	@PostExchange("/cases/{id}/keys/exception/approval")
	void approveWithoutKeys(@PathVariable UUID id);

	/**
	 * Says that the lock has been changed: the set is invalid and new keys are asked for
	 * (GIS-KEY-03).
	 */
	@PostExchange("/cases/{id}/keys/lock-change")
	void lockChanged(@PathVariable UUID id, @RequestBody NewLockChange change);

	/** When the lock was changed, and who told it. */
	record NewLockChange(@Nullable LocalDate on, String reportedBy) {
	}

	/** A lock change as the case page shows it. */
	record LockChangePart(LocalDate on, String reportedBy, Instant reportedAt, String registeredBy) {
	}

	/** Registers the alarm plan (GBG-INS-07). */
	@PostExchange("/cases/{id}/alarm-plan")
	void alarmPlan(@PathVariable UUID id, @RequestBody NewAlarmPlan plan);

	/**
	 * Says "klart för installation" (GBG-KEY-20); refused while anything that the routine
	 * demands is missing.
	 */
	@PostExchange("/cases/{id}/readiness")
	void ready(@PathVariable UUID id, @RequestBody Readiness readiness);

	/** A document of the case as PDF, such as the key receipt; logged. */
	@GetExchange(url = "/documents/{id}", accept = "application/pdf")
	Resource document(@PathVariable UUID id);

	record AwaitingKeys(List<AwaitingRow> rows, int week, int reviewed, int contactNow, int booked, int overdue) {
	}

	/**
	 * One who waits.
	 *
	 * @param daysWaited from the assignment's receipt
	 * @param version of the case, for {@code If-Match}
	 */
	record AwaitingRow(UUID caseId, String caseNumber, String name, LocalDate received, int daysWaited,
			@Nullable LocalDate lastContact, @Nullable String lastResult, @Nullable LocalDate nextContact,
			@Nullable Instant appointment, String state, boolean overdue, boolean reviewedThisWeek, List<String> may,
			long version) {
	}

	/**
	 * A contact about keys.
	 *
	 * @param reached PERSON, RELATIVE or NOBODY
	 * @param ready YES, NO or PARTLY; null when nobody was reached
	 * @param missing what is missing when partly
	 * @param channel PHONE, VISIT or LETTER
	 */
	record Contact(String reached, @Nullable String ready, @Nullable String missing, boolean informedOfCopyingHelp,
			String channel, @Nullable Instant at) {
	}

	record NextContact(@Nullable LocalDate due, String rule) {
	}

	record Appointment(Instant at, @Nullable String unit) {
	}

	/** Signatures are SVG path data drawn on glass. */
	record Collection(List<KeyItem> items, String staffSignature, String individualSignature, String receivedFrom) {
	}

	/**
	 * One item of the set.
	 *
	 * @param kind from the routine, e.g. door, extra-lock, entrance, gate
	 * @param form KEY, TAG or CODE
	 * @param status HANDED_OVER, NOT_APPLICABLE or MISSING
	 * @param tried OK or FAILED for what was handed over
	 */
	record KeyItem(String kind, @Nullable String label, @Nullable String form, String status, @Nullable String tried) {
	}

	/**
	 * An agreement on an alarm without keys.
	 *
	 * @param lastDay the last day without keys
	 * @param lockOpening how the door is opened at an alarm
	 * @param costs who pays for that
	 * @param other what else the alarm unit must know
	 * @param signedBy who signs beside the alarm unit
	 */
	record WithoutKeys(String reason, LocalDate lastDay, String lockOpening, String costs, @Nullable String other,
			String staffSignature, String individualSignature, String signedBy) {
	}

	/** The agreement as the case page shows it. */
	record WithoutKeysPart(String reason, LocalDate lastDay, String lockOpening, String costs, @Nullable String other,
			String agreedBy, @Nullable String approvedBy, UUID document) {
	}

	record Collected(boolean complete, @Nullable UUID receipt, List<String> missing) {
	}

	record CabinetPlace(String cabinet, String keyNumber) {
	}

	record NewAlarmPlan(String text, List<String> toKnow) {
	}

	record Readiness(@Nullable String specialAtInstallation) {
	}

	/** The set as the case page shows it. */
	record KeySetView(String state, boolean complete, List<KeyItem> items, @Nullable LocalDate nextContact,
			@Nullable Instant appointment, @Nullable String cabinet, @Nullable String keyNumber, @Nullable UUID receipt,
			@Nullable WithoutKeysPart withoutKeys, @Nullable LockChangePart lockChange) {
	}

}
