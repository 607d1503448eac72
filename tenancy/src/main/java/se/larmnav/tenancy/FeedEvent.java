package se.larmnav.tenancy;

import java.time.Instant;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that happened in another service and that this one must know.
 *
 * @param sequence its number in the producer's feed
 * @param payload the facts to keep
 */
public record FeedEvent(UUID id, TenantId tenant, long sequence, String type, Instant at, JsonNode payload) {

	/** The payload as a record; fields that the record does not have are left out. */
	public <T> T as(Class<T> payloadType) {
		return JsonMapper.shared().treeToValue(payload, payloadType);
	}

}
