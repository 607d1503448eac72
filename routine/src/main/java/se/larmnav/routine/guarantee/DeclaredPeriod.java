package se.larmnav.routine.guarantee;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A time for which something is declared, such as extreme weather.
 *
 * @param until null while nobody has ended it
 */
public record DeclaredPeriod(Promise.Exemption kind, Instant from, @Nullable Instant until) {

	/**
	 * Whether it has a moment between two; one that was taken back before it began has
	 * none.
	 */
	public boolean touches(Instant begin, Instant end) {
		return !this.from.isAfter(end)
				&& (this.until == null || this.until.isAfter(begin) && this.until.isAfter(this.from));
	}

}
