package se.larmnav.tenancy.copy;

import java.util.Map;
import java.util.Set;

/**
 * The first entry of a service's part of a copy.
 *
 * @param version the version of the tenant's schema, which must be the same where the
 * copy is read
 * @param told the last place in this service's feed for each type that it has told of the
 * tenant
 * @param untold events that have no place in the feed yet
 * @param heard how far the tenant has applied others' feeds
 * @param numbers the last number that each sequence has given
 */
public record Part(String service, String tenant, String version, Map<String, Long> told, long untold,
		Map<String, Heard> heard, Map<String, Long> numbers) {

	/** How far a feed has been applied, and what is kept of it. */
	public record Heard(long sequence, Set<String> types) {
	}

}
