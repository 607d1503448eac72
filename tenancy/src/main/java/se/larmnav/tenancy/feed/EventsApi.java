package se.larmnav.tenancy.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.TenantId;

/** A service's feed, for other services. */
@HttpExchange("/internal/events")
interface EventsApi {

	/**
	 * The events after a place, oldest first; waits for some when there are none.
	 * @param tenant only this tenant's, for one that has fallen behind
	 * @param after the place that has been read
	 * @param types only these
	 * @param wait how many seconds it may take
	 */
	@GetExchange
	Page events(@RequestParam(required = false) @Nullable String tenant, @RequestParam long after,
			@RequestParam Set<String> types, @RequestParam int wait);

	/**
	 * Up to where the service that calls has applied this feed, tenant by tenant: what is
	 * old and was applied by everybody may go.
	 */
	@PostExchange("/applied")
	void applied(@RequestBody Applied applied);

	/** Up to which place each tenant has come. */
	record Applied(Map<String, Long> upTo) {
	}

	/**
	 * A part of the feed.
	 *
	 * @param upTo the place up to which this answers; there may be nothing of interest
	 * between the last event and there
	 */
	record Page(List<Event> events, long upTo) {
	}

	/** An event as it travels. */
	record Event(UUID id, @Nullable String tenant, long sequence, String type, Instant at, JsonNode payload) {

		FeedEvent received() {
			return new FeedEvent(id, new TenantId(Objects.requireNonNull(tenant)), sequence, type, at, payload);
		}

	}

}
