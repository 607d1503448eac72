package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operational faults (driftfel, avbrott): who is told at once, the joint assessment, the
 * plans that are followed and what is done until it is over (requirements.md Z2.7).
 */
@HttpExchange("/api/alarms/v1")
public interface OutagesApi {

	/** What is not over, and what has been over for a while. */
	@GetExchange("/outages")
	List<Outage> outages();

	/**
	 * Alarms that have failed together in one area and are no outage that somebody has
	 * reported; of nobody in person.
	 */
	@GetExchange("/suspected-outages")
	List<Suspected> suspectedOutages();

	/**
	 * A fault is reported: those whom the routine names are told at once, by its
	 * channels. The text is sent to them and must be of nobody in person.
	 */
	@PostExchange("/outages")
	Outage report(@RequestBody Report report);

	/**
	 * One of those who assess it together writes an assessment, or agrees with the one
	 * that stands there (no text). It is made when all of them stand behind the same.
	 */
	@PostExchange("/outages/{id}/assessments")
	Outage assess(@PathVariable UUID id, @RequestBody Assessment assessment);

	/** The caller opens one of the plans; it is logged. */
	@PostExchange("/outages/{id}/plans/{plan}/opening")
	Outage open(@PathVariable UUID id, @PathVariable String plan);

	/** What somebody has done about it. */
	@PostExchange("/outages/{id}/actions")
	Outage act(@PathVariable UUID id, @RequestBody Action action);

	/**
	 * It is over. Refused while those who assess it have not (409 not-assessed).
	 */
	@PostExchange("/outages/{id}/ending")
	Outage end(@PathVariable UUID id, @RequestBody Action action);

	/**
	 * An outage.
	 *
	 * @param begunAt when it began, as far as it is known
	 * @param area null when it is not about one area
	 * @param state REPORTED, ASSESSED, MEASURE or RESOLVED
	 * @param assessors who assess it together, by name
	 * @param plans the documents by which it is handled
	 * @param may what the caller may do now: ASSESS, AGREE, OPEN, ACT, END
	 */
	record Outage(UUID id, Instant begunAt, Instant reportedAt, String reportedBy, String text, @Nullable String area,
			String state, List<Notice> notices, List<String> assessors, List<Line> log, List<Plan> plans,
			@Nullable Instant endedAt, List<String> may) {
	}

	/**
	 * Somebody who is told.
	 *
	 * @param by EMAIL, SMS, or PHONE: then somebody calls
	 * @param state WAITING, SENT, FAILED (and tried again), or TO_CALL
	 * @param why it failed
	 */
	record Notice(String to, String by, String address, String state, @Nullable Instant at, @Nullable String why) {
	}

	/**
	 * What was done.
	 *
	 * @param what REPORTED, TOLD, ASSESSED, AGREED, PLAN_OPENED, ACTED or ENDED
	 */
	record Line(Instant at, String what, String who, String text) {
	}

	/** A document of the municipality's. */
	record Plan(String key, String title, @Nullable String link) {
	}

	/**
	 * Several alarms that have failed together.
	 *
	 * @param kind what they all say, in Swedish
	 */
	record Suspected(@Nullable String area, @Nullable String areaName, String kind, int alarms, Instant first,
			Instant last) {
	}

	/**
	 * @param area by its id; null when it is not about one area
	 * @param begunAt null is now
	 */
	record Report(String text, @Nullable String area, @Nullable Instant begunAt) {
	}

	/** Null agrees with the assessment that stands there. */
	record Assessment(@Nullable String text) {
	}

	record Action(String text) {
	}

}
