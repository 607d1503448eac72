package se.larmnav.contract.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What becomes of decisions (beslut) after they are made: whether they are carried out
 * and followed up, what changes, and how they end.
 */
@HttpExchange("/api/cases/v1")
public interface DecisionsApi {

	/**
	 * The person takes the application back; possible until the service has been carried
	 * out (GBG-APP-12).
	 */
	@PostExchange("/applications/{id}/withdrawal")
	void withdraw(@PathVariable UUID id, @RequestBody Because because);

	/** Somebody tells that the person needs something else (GBG-WAT-17). */
	@PostExchange("/cases/{id}/changes")
	void reportChange(@PathVariable UUID id, @RequestBody ChangedNeed change);

	/** The alarm is to be returned; a watch is set until it has been (GBG-WAT-16). */
	@PostExchange("/decisions/{id}/ending")
	void startEnding(@PathVariable UUID id, @RequestBody Because because);

	/**
	 * Revokes what was granted on a ground of its reservation, with the evidence that the
	 * ground needs (GBG-DEC-13).
	 */
	@PostExchange("/decisions/{id}/revocation")
	void revoke(@PathVariable UUID id, @RequestBody Revocation revocation);

	/**
	 * A revocation.
	 *
	 * @param ground key from the routine that the decision was made by
	 */
	record Revocation(@Nullable String ground, String motivation) {
	}

	/**
	 * Grants one more service item in a decision that runs; it is linked to the
	 * assignment that runs and reaches its performer by itself (LJU-ASG-14).
	 */
	@PostExchange("/decisions/{id}/service-items")
	void addItem(@PathVariable UUID id, @RequestBody NewItem item);

	/**
	 * A service item that begins on a day; an item of the same kind ends the day before.
	 *
	 * @param item key from the routine that the decision was made by
	 */
	record NewItem(String item, @Nullable LocalDate from) {
	}

	/** Ends a decision whose ending has been started. */
	@PostExchange("/decisions/{id}/end")
	void end(@PathVariable UUID id, @RequestBody End end);

	/** Decisions of the caller's administration that somebody must see to. */
	@GetExchange("/decision-lists/{list}")
	List<Followed> list(@PathVariable String list);

	/** Why, in Swedish. */
	record Because(String reason) {
	}

	/**
	 * A changed need.
	 *
	 * @param from who tells it: INDIVIDUAL, RELATIVE or PERFORMER
	 */
	record ChangedNeed(String from, String text) {
	}

	/** The last day of a decision, and a note. */
	record End(LocalDate on, @Nullable String note) {
	}

	/**
	 * A decision on a list.
	 *
	 * @param stands what people call the step where the case stands
	 * @param watch the open watch that falls due first
	 * @param since the day from which it belongs on the list
	 * @param why the routine's rule and source
	 */
	record Followed(UUID caseId, String caseNumber, String person, LocalDate decidedOn, String stands,
			@Nullable String responsible, @Nullable String watch, @Nullable LocalDate watchDue, LocalDate since,
			String why) {
	}

}
