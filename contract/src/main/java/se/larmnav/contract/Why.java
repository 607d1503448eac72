package se.larmnav.contract;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer to "Varför?": which rule acted, where it is decided and on which facts
 * (PLT-AUT-01).
 *
 * @param rule what the rule says, in Swedish
 * @param source where the municipality has decided it (paragraph or requirement ids)
 * @param routineVersion the version of the routine, for people
 * @param routineFrom the date from which that version is in force
 * @param facts what was known when it acted
 * @param assumption the id of the ambiguity when the value is an assumption (antagande)
 */
public record Why(String rule, String source, int routineVersion, String routineFrom, List<Fact> facts,
		@Nullable String assumption) {

	/** One fact that the rule looked at, with where it came from and when. */
	public record Fact(String name, String value, String source, @Nullable Instant at) {
	}

}
