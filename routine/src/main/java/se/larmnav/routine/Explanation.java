package se.larmnav.routine;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why a rule said what it said (PLT-AUT-01): the rule in Swedish, its source, and the
 * facts that it looked at.
 */
public record Explanation(String rule, Source source, List<LookedAt> facts) {

	public Explanation {
		facts = List.copyOf(facts);
	}

	/** A rule that looked at nothing but its event. */
	public static Explanation of(Source source) {
		return new Explanation(source.inWords(), source, List.of());
	}

	/** The same rule with the facts that it looked at. */
	public Explanation with(LookedAt... facts) {
		return new Explanation(this.rule, this.source, List.of(facts));
	}

	/** The same rule with the facts that it looked at. */
	public Explanation with(List<LookedAt> facts) {
		return new Explanation(this.rule, this.source, facts);
	}

	/**
	 * A fact that a rule looked at.
	 *
	 * @param name in Swedish
	 * @param from where it comes from, such as the application or a named system
	 * @param at when it was so, if the source says
	 */
	public record LookedAt(String name, String value, String from, @Nullable Instant at) {
	}

}
