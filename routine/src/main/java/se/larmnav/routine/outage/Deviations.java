package se.larmnav.routine.outage;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;

/**
 * Where a deviation (avvikelse) goes, by what caused it (block {@code deviations}, C71).
 */
public record Deviations(List<Rule> each) {

	public Deviations {
		if (each.isEmpty()) {
			throw new IllegalArgumentException("at least one cause");
		}
		each = List.copyOf(each);
	}

	/** What caused it (PLT-DEV-01). */
	public enum Cause {

		/** A promised time was not kept. */
		GUARANTEE,

		/** Shortcomings of the own organisation, such as a missed visit. */
		ORGANISATION,

		/** Technical reasons that are the supplier's. */
		TECHNICAL,

		/** Between the alarm centre and the staff. */
		COMMUNICATION,

		/** What is none of these. */
		OTHER

	}

	/** Where it is reported. */
	public enum Way {

		/** In the municipality's own routine for deviations. */
		OWN_ROUTINE,

		/** To the supplier, who is asked for a reference. */
		SUPPLIER

	}

	/**
	 * The rule of one cause.
	 *
	 * @param responsible who reports it and keeps what was reported
	 * @param link where it is reported, when that is outside
	 */
	public record Rule(@Identifies Cause cause, Way way, Role responsible, @Nullable String link, Source source) {

		public Rule {
			if (link != null && !link.startsWith("https://")) {
				throw new IllegalArgumentException("a link that begins with https://, not '" + link + "'");
			}
		}

		/** Whether it is only done when the receiver's reference is written down. */
		public boolean needsReference() {
			return this.way == Way.SUPPLIER;
		}

	}

	/** The rule of a cause, if the municipality has one. */
	public Optional<Rule> of(Cause cause) {
		return this.each.stream().filter((one) -> one.cause() == cause).findFirst();
	}

}
