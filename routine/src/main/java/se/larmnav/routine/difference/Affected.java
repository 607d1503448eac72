package se.larmnav.routine.difference;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Says whom a change concerns; whoever has the cases counts them. */
@FunctionalInterface
public interface Affected {

	/** Nobody counts. */
	Affected UNKNOWN = (change) -> null;

	/** Says how many cases wait, when somebody counts them. */
	static Affected waiting(Function<Change, @Nullable Integer> counted) {
		return (change) -> {
			var cases = counted.apply(change);
			if (cases == null || cases == 0) {
				return null;
			}
			return cases == 1 ? Words.SENTENCES.of("waiting-one") : Words.SENTENCES.of("waiting", cases);
		};
	}

	/** How many of what, such as "31 ärenden som väntar"; null when nothing is known. */
	@Nullable String by(Change change);

}
