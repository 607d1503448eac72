package se.larmnav.contract.alarms;

import java.time.Instant;
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
 * Deviations (avvikelser) of all kinds: what staff have seen, by which route it is
 * handled, who is responsible, and what came of it (requirements.md Z2.9, PLT-DEV-01).
 */
@HttpExchange("/api/alarms/v1")
public interface DeviationsApi {

	/**
	 * Deviations that the caller is responsible for, and those of the caller's units;
	 * what is closed for a while.
	 */
	@GetExchange("/deviation-cases")
	List<DeviationCase> deviationCases();

	/** What the caller has seen; it goes by the route of its cause at once. */
	@PostExchange("/deviation-cases")
	DeviationCase observe(@RequestBody Observed observed);

	/**
	 * The responsible manager has reported it to the supplier, whose reference is kept
	 * (GIS-DEV-02, GIS-DEV-03).
	 */
	@PostExchange("/deviation-cases/{id}/external-report")
	DeviationCase reportedOutside(@PathVariable UUID id, @RequestBody ExternalReport report);

	/**
	 * The responsible has investigated it, and it is closed. Refused while the supplier
	 * has not been told (409 external-report-missing).
	 */
	@PostExchange("/deviation-cases/{id}/investigation")
	DeviationCase investigated(@PathVariable UUID id, @RequestBody Investigation investigation);

	/**
	 * A deviation.
	 *
	 * @param alarmId null when it is about no alarm
	 * @param type GUARANTEE, ORGANISATION, TECHNICAL, COMMUNICATION or OTHER
	 * @param state DRAFT, REPORTED, ROUTED_INTERNAL, ROUTED_SUPPLIER, INVESTIGATED or
	 * CLOSED
	 * @param cause why it happened, as it was written
	 * @param responsible who it lies with: title of the role, and names
	 * @param link where it is reported, when that is outside
	 * @param may what the caller may do now: EXTERNAL_REPORT, INVESTIGATE
	 */
	record DeviationCase(UUID id, @Nullable UUID alarmId, String type, String text, @Nullable String cause,
			@Nullable String measures, Instant happenedAt, String unit, String state, @Nullable String reportedBy,
			@Nullable Instant reportedAt, List<String> responsible, @Nullable String link,
			@Nullable ExternalReport external, @Nullable String investigation, @Nullable Instant closedAt,
			String source, List<String> may) {
	}

	/**
	 * @param cause ORGANISATION, TECHNICAL, COMMUNICATION or OTHER
	 * @param alarmId an alarm of the caller's
	 * @param unit whose deviation it is, when there is no alarm; null is the caller's own
	 * @param happenedAt null is now
	 * @param why what caused it, in words
	 */
	record Observed(String cause, String text, @Nullable UUID alarmId, @Nullable String unit,
			@Nullable Instant happenedAt, @Nullable String why, @Nullable String measures) {
	}

	/** By which reference it stands at the supplier, and since when. */
	record ExternalReport(String reference, LocalDate date) {
	}

	record Investigation(String text, @Nullable String measures) {
	}

}
