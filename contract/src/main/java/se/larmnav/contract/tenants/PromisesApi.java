package se.larmnav.contract.tenants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What a routine promises about alarms, with an example clock, and which days are free;
 * the values are changed through a draft, as all of the routine.
 */
@HttpExchange("/api/tenant/v1")
public interface PromisesApi {

	/**
	 * What a draft promises, with an example that begins then, or now. A draft that
	 * cannot be read is 409 {@code draft-unreadable}.
	 */
	@GetExchange("/routine/drafts/{id}/promises")
	Promises promises(@PathVariable UUID id, @RequestParam(required = false) @Nullable Instant at);

	/** What a version promises, with an example that begins then, or now. */
	@GetExchange("/routine/versions/{number}/promises")
	Promises promisesOf(@PathVariable int number, @RequestParam(required = false) @Nullable Instant at);

	/**
	 * @param at when the example begins
	 * @param promises none where nothing is promised
	 * @param freeDays the days that are no working days although no Saturday or Sunday,
	 * of the coming thirteen months; the same in all of Sweden
	 * @param closedThen units that are open on working days only
	 */
	record Promises(Instant at, List<Promise> promises, List<FreeDay> freeDays, List<String> closedThen) {
	}

	/**
	 * @param kind ANSWER or ACTION
	 * @param areas the areas in which it is so; none for all others
	 * @param startsWhen RECEIVED or DISPATCHED: what starts the clock
	 * @param stopsWhen ANSWERED, ON_SITE or ACTED: what stops it
	 * @param within in Swedish
	 * @param due when it runs out in the example
	 * @param exempt what can be declared, during which it does not count: EXTREME_WEATHER
	 */
	record Promise(String kind, List<String> areas, String startsWhen, String stopsWhen, String within, Instant due,
			List<String> exempt, String source) {
	}

	record FreeDay(LocalDate day, String name) {
	}

}
