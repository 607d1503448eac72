package se.larmnav.routine.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
		Map<String, Integer> counts = new TreeMap<>();
		for (var one : this.otherwise) {
			var outcome = one.was() == null ? one.would() : one.was();
			counts.merge(java.util.Objects.requireNonNull(outcome).kind() + "." + one.how(), 1, Integer::sum);
		}
		return counts.entrySet().stream().map((one) -> {
			String[] key = one.getKey().split("\\.", 2);
			return one.getValue() + " " + CaseJudge.SENTENCES.of((one.getValue() == 1 ? "one-" : "many-") + key[0])
					+ " " + CaseJudge.SENTENCES.of("count-" + key[1]);
		}).toList();
	}

	/** Canonical JSON: the same draft on the same history gives the same bytes. */
	public String canonical() {
		return CANONICAL.writeValueAsString(this);
	}

}
