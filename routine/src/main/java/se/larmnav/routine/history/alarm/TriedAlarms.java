package se.larmnav.routine.history.alarm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import se.larmnav.routine.history.Otherwise;
import se.larmnav.routine.trace.RuleCode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What would have gone otherwise with the alarms of a time.
 *
 * @param against the versions beside which the draft was tried
 * @param alarms how many were looked at
 * @param open how many of them had not been closed when the time was over; what became of
 * those later is not looked at
 * @param unjudged how many came while no routine judged them
 * @param summary how many of each differ, in Swedish
 * @param otherwise how many things differ
 * @param examples some of each kind, in the order in which the alarms came
 * @param digest of all that differs, in hex: the same draft on the same alarms gives the
 * same
 */
public record TriedAlarms(Instant from, Instant until, List<Integer> against, int alarms, int open, int unjudged,
		List<Count> counts, List<String> summary, int otherwise, List<Example> examples, String digest) {

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.build();

	/**
	 * How many of something there were, and would have been.
	 *
	 * @param what in Swedish
	 */
	public record Count(String what, int was, int would) {
	}

	/**
	 * An alarm, by its id and when it came, and what would have gone otherwise with it.
	 */
	public record Example(UUID alarm, Instant received, Otherwise otherwise) {
	}

	public TriedAlarms {
		against = List.copyOf(against);
		counts = List.copyOf(counts);
		summary = List.copyOf(summary);
		examples = List.copyOf(examples);
	}

	static byte[] canonical(Object what) {
		return CANONICAL.writeValueAsBytes(what);
	}

	/** One that has begun with the version of the rule code. */
	static MessageDigest beginning() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(canonical(RuleCode.VERSION));
			return digest;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
