package se.larmnav.tenants.leaving;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.larmnav.tenancy.copy.Part;

/**
 * The last file of an export, which says what must be in it.
 *
 * @param format of the export; what another program reads it must know
 * @param atRest whether nothing was under way between the services
 */
record Manifest(int format, String tenant, Instant at, boolean atRest, Map<String, Part> parts, List<Entry> entries) {

	static final String NAME = "manifest.json";

	static final int FORMAT = 1;

	/**
	 * Whether everything that a service had told had been applied by those who keep it,
	 * and nothing later: the parts are of different moments, some milliseconds apart.
	 */
	static boolean atRest(Map<String, Part> parts) {
		return parts.values()
			.stream()
			.allMatch(part -> part.untold() == 0 && part.heard().entrySet().stream().allMatch(each -> {
				var producer = parts.get(each.getKey());
				return producer == null || isUpTo(each.getValue(), producer.told());
			}));
	}

	private static boolean isUpTo(Part.Heard heard, Map<String, Long> told) {
		var kept = told.entrySet().stream().filter(each -> heard.types().contains(each.getKey()));
		var last = told.values().stream().mapToLong(Long::longValue).max();
		return kept.allMatch(each -> each.getValue() <= heard.sequence())
				&& (last.isEmpty() || heard.sequence() <= last.getAsLong());
	}

	/**
	 * A file of the export.
	 *
	 * @param rows how many rows it has; null when it is no table
	 */
	record Entry(String path, @Nullable Long rows, long bytes, String sha256) {
	}

}
