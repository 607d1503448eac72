package se.larmnav.contract.tenants;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * A draft of the routine, tried on the alarms that were: to whom they would have gone,
 * what would have been told, which promises kept. Alarms are told by their ids, never by
 * whose they were.
 */
@HttpExchange("/api/tenant/v1")
public interface AlarmTrialsApi {

	/**
	 * What would have gone otherwise with the alarms of the last 30 to 90 days, until the
	 * last midnight, beside the routine that was in force when each came; nothing is
	 * touched. The same draft on the same alarms gives the same bytes. A draft that
	 * cannot be read is 409 {@code draft-unreadable}; without alarm-service it is 503.
	 */
	@GetExchange("/routine/drafts/{id}/alarm-trial")
	AlarmTrial tryOnAlarms(@PathVariable UUID id, @RequestParam(defaultValue = "30") int days);

	/**
	 * @param against the versions beside which it was tried
	 * @param alarms how many were looked at: all that were not closed before {@code from}
	 * @param open how many of them were not closed when the time was over; what became of
	 * those later is not looked at
	 * @param unjudged how many came while no routine was in force; nothing is said of
	 * them
	 * @param counts what there was, and would have been
	 * @param summary how many of each differ, in Swedish
	 * @param otherwise how many things differ
	 * @param examples some of each kind, in the order in which the alarms came
	 * @param digest SHA-256 of all that differs, in hex
	 */
	record AlarmTrial(List<Integer> against, Instant from, Instant until, int alarms, int open, int unjudged,
			List<Count> counts, List<String> summary, int otherwise, List<Example> examples, String digest) {
	}

	/**
	 * How many of something.
	 *
	 * @param what in Swedish
	 */
	record Count(String what, int was, int would) {
	}

	/**
	 * Something that would have gone otherwise with an alarm.
	 *
	 * @param alarm its id; who may see alarms opens it with that
	 * @param received when it came in
	 * @param how ADDED, REMOVED, LATER, EARLIER or OTHERWISE
	 * @param kind RANKED, SENT, NOT_TAKEN, REMINDED, MISSED, EXCEPTED or DEVIATION
	 * @param was when it was; null for what would have come besides
	 * @param would when it would have been; null for what would not have come
	 * @param sentence the same in Swedish
	 */
	record Example(UUID alarm, Instant received, String how, String kind, @Nullable Instant was,
			@Nullable Instant would, String sentence) {
	}

}
