package se.larmnav.routine.trace;

import java.time.Instant;
import java.time.LocalDate;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.routine.Routine;

/**
 * One judgement of a rule: the same routine, facts and time give the same bytes. It holds
 * no generated ids.
 *
 * @param rule the block that judged
 * @param code the version of the rules as they are programmed
 * @param judgedAt the time that was given to the rule
 * @param facts the record that was given to the rule
 * @param result the kind of result, such as Grant
 * @param details the result itself
 * @param nearest the nearest change of the facts that would have given another result
 */
public record Trace(String rule, int code, String municipality, int routineVersion, LocalDate routineFrom,
		Instant judgedAt, Object facts, String result, Object details, Object nearest) {

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	/** The trace of a judgement. */
	public static Trace of(Routine routine, String rule, Object facts, Instant judgedAt, Object result,
			Object nearest) {
		return new Trace(rule, RuleCode.VERSION, routine.municipality(), routine.version(), routine.validFrom(),
				judgedAt, facts, result.getClass().getSimpleName(), result, nearest);
	}

	/** Canonical JSON: keys in order, no blanks. */
	public String canonical() {
		return CANONICAL.writeValueAsString(this);
	}

}
