package se.larmnav.contract.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Key safes (nyckelgömmor), requirements.md Z2.5. */
@HttpExchange("/api/cases/v1")
public interface KeySafesApi {

	/** The property owner was asked (LJU-SAFE-02). */
	@PostExchange("/cases/{id}/key-safe/owner-answer")
	void ownerAnswered(@PathVariable UUID id, @RequestBody OwnerAnswer answer);

	/**
	 * The person does not want a key safe. Only where the routine says that nobody gets
	 * the alarm without: then none is granted, and a decision that was made is revoked.
	 */
	@PostExchange("/cases/{id}/key-safe/refusal")
	void refused(@PathVariable UUID id, @RequestBody KeySafeRefusal refusal);

	/**
	 * Who mounts it and how, booked for the same visit as the alarm (LJU-SAFE-03,
	 * LJU-SAFE-04, LJU-SAFE-05).
	 */
	@PostExchange("/cases/{id}/key-safe/booking")
	void book(@PathVariable UUID id, @RequestBody Booking booking);

	/**
	 * Asks the section head where it may be put, when not in the entrance and whoever
	 * mounts it is unsure (LJU-SAFE-09).
	 */
	@PostExchange("/cases/{id}/key-safe/placement-questions")
	void askPlacement(@PathVariable UUID id, @RequestBody Placement question);

	/** Says where it is put. */
	@PostExchange("/cases/{id}/key-safe/placement")
	void agreePlacement(@PathVariable UUID id, @RequestBody Placement place);

	/** What is asked about the place of a key safe, or the place itself. */
	record Placement(String text) {
	}

	/** Mounted, with the property key signed out and its receipt kept (LJU-SAFE-06). */
	@PostExchange("/cases/{id}/key-safe/mounting")
	void mounted(@PathVariable UUID id, @RequestBody Mounting mounting);

	/**
	 * The one place where its data are written; the other is written by the system
	 * (LJU-SAFE-07, LJU-SAFE-08).
	 */
	@PostExchange("/cases/{id}/key-safe/documentation")
	void document(@PathVariable UUID id, @RequestBody Documentation documentation);

	/**
	 * @param how SIGNED_FORM or RECORDED_BY_STAFF (AMB-53)
	 */
	record OwnerAnswer(String owner, boolean approved, @Nullable String wishes, String how) {
	}

	/** Why the person does not want it, in his or her own words. */
	record KeySafeRefusal(String reason) {
	}

	/**
	 * @param mounting STAIRWELL_BRACKET or FACADE; by SELF or EXTERNAL_TECHNICIAN
	 */
	record Booking(String mounting, String by, Instant at) {
	}

	record Mounting(boolean inEntrance, @Nullable String agreedPlace, String propertyKeyHolder, String staffSignature,
			String ownerSignature) {
	}

	/**
	 * @param opensWith opening code of the safe; alarm code identifies the alarm; door
	 * code the entrance (AMD-10)
	 */
	record Documentation(String place, String opensWith, String alarmCode, @Nullable String doorCode,
			@Nullable String other) {
	}

	/**
	 * The key safe as the case page shows it; the codes are masked, and shown by the one
	 * who needs them.
	 */
	record KeySafeView(String state, @Nullable String owner, @Nullable Boolean approved, @Nullable String wishes,
			@Nullable String mounting, @Nullable String by, @Nullable Instant visit, @Nullable String place,
			@Nullable String placementQuestion, @Nullable String agreedPlace, @Nullable String agreedBy,
			@Nullable UUID receipt, List<String> missing) {
	}

}
