package se.larmnav.cases.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Explanation;
import se.larmnav.routine.Explanation.LookedAt;
import se.larmnav.routine.Routine;
import se.larmnav.routine.automation.Grant;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an automated decision looked at, so that it can be followed and run again: the
 * same facts give the same bytes. It holds no generated ids.
 *
 * @param code the version of the rule as it is programmed; raised whenever the same facts
 * could give another answer
 */
record Trace(String rule, int code, int routineVersion, LocalDate routineFrom, String source, Instant judgedAt,
		List<Seen> facts, String verdict, String administration, String administrationSource, boolean ongoingCase,
		@Nullable String feeSource) {

	private static final int CODE = 1;

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	/** A fact, as it was known then. */
	record Seen(String name, String value, String from, @Nullable Instant at) {

		static Seen of(LookedAt fact) {
			return new Seen(fact.name(), fact.value(), fact.from(), fact.at());
		}

	}

	static Trace of(Routine routine, Grant grant, Instant now) {
		var placement = grant.placement();
		var facts = java.util.stream.Stream.concat(grant.why().facts().stream(), placement.why().facts().stream())
			.map(Seen::of)
			.toList();
		return new Trace("automated-decision", CODE, routine.version(), routine.validFrom(),
				grant.why().source().text(), now, facts, "GRANTED", placement.administration(),
				placement.why().source().text(), placement.ongoingCase(), source(grant.fee()));
	}

	String canonical() {
		return CANONICAL.writeValueAsString(this);
	}

	private static @Nullable String source(@Nullable Explanation why) {
		return why == null ? null : why.source().text();
	}

}
