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
 * How operators hand over to each other at the change of shifts: one writes, the other
 * takes the alarms; both stand there by name.
 */
@HttpExchange("/api/alarms/v1")
public interface ShiftsApi {

	/** What nobody has received, and what has been received in the last day. */
	@GetExchange("/hand-overs")
	List<HandOver> handOvers();

	/**
	 * The caller hands over his or her open alarms with what must be known. Refused while
	 * one of them is answered and nothing more (409 nothing-done-yet).
	 */
	@PostExchange("/hand-overs")
	HandOver handOver(@RequestBody Notes notes);

	/** The caller takes over what somebody else has handed over. */
	@PostExchange("/hand-overs/{id}/receipt")
	HandOver receive(@PathVariable UUID id);

	/**
	 * What the next one must know, in words.
	 *
	 * @param promises what has been promised to somebody
	 * @param watchOuts what to look out for
	 */
	record Notes(String promises, String watchOuts, String text) {
	}

	/**
	 * A shift that is handed over.
	 *
	 * @param alarms those that the giver had open
	 */
	record HandOver(UUID id, Instant at, String by, boolean mine, List<UUID> alarms, Notes notes,
			@Nullable Instant receivedAt, @Nullable String receivedBy) {
	}

}
