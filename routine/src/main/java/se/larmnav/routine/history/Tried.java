package se.larmnav.routine.history;

import java.time.Instant;
import java.util.List;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What would have gone otherwise with a draft.
 *
 * @param from from when it was looked at
 * @param until until when
 * @param subjects how many were looked at
 */
public record Tried(Instant from, Instant until, int subjects, List<Otherwise> otherwise) {

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	public Tried {
		otherwise = List.copyOf(otherwise);
	}

	/** How many of each, in Swedish, such as "7 meddelanden hade kommit senare". */
	public List<String> summary() {
		var summary = new Summary();
		this.otherwise.forEach(summary::add);
		return summary.sentences();
	}

	/** Canonical JSON: the same draft on the same history gives the same bytes. */
	public String canonical() {
		return CANONICAL.writeValueAsString(this);
	}

}
