package se.larmnav.routine.automation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * Which administration receives a case (GBG-AUT-06, GBG-AUT-08, GBG-AUT-09).
 *
 * @param all where one administration receives all; then nothing else is said
 * @param byAge for people without an ongoing case
 * @param oneOngoing the rule when one administration has an ongoing case: that one
 * @param severalOngoing for people with ongoing cases in several
 */
public record Distribution(@Nullable All all, @Nullable ByAge byAge, @Nullable One oneOngoing,
		@Nullable Several severalOngoing) {

	public Distribution {
		boolean oneOfSeveral = byAge != null && oneOngoing != null && severalOngoing != null;
		boolean noRule = byAge == null && oneOngoing == null && severalOngoing == null;
		if (all == null ? !oneOfSeveral : !noRule) {
			throw new IllegalArgumentException("either 'all', or 'by-age', 'one-ongoing' and 'several-ongoing'");
		}
	}

	/** Every administration that it names. */
	public Set<String> administrations() {
		var named = new HashSet<String>();
		if (this.all != null) {
			named.add(this.all.to);
		}
		if (this.byAge != null) {
			named.addAll(List.of(this.byAge.younger, this.byAge.others));
		}
		if (this.severalOngoing != null) {
			named.add(this.severalOngoing.to);
		}
		return named;
	}

	/** The administration that receives the applicant's case, and why. */
	public Placement place(Applicant applicant) {
		var ongoing = applicant.ongoingCases();
		if (this.all != null) {
			return new Placement(this.all.to, ongoing.contains(this.all.to),
					Explanation.of(this.all.source).with(applicant.lookedAtOngoingCases()));
		}
		if (ongoing.size() > 1) {
			var rule = Objects.requireNonNull(this.severalOngoing);
			return new Placement(rule.to, ongoing.contains(rule.to),
					Explanation.of(rule.source).with(applicant.lookedAtOngoingCases()));
		}
		if (ongoing.size() == 1) {
			return new Placement(ongoing.iterator().next(), true,
					Explanation.of(Objects.requireNonNull(this.oneOngoing).source)
						.with(applicant.lookedAtOngoingCases()));
		}
		var rule = Objects.requireNonNull(this.byAge);
		return new Placement(applicant.age() < rule.limit ? rule.younger : rule.others, false,
				Explanation.of(rule.source).with(applicant.lookedAtAge(), applicant.lookedAtOngoingCases()));
	}

	/** One administration receives every case. */
	public record All(@Names(Thing.ADMINISTRATION) String to, Source source) {
	}

	/**
	 * By age on the day of the application.
	 *
	 * @param limit those who are younger go to {@code younger}, all others (also exactly
	 * this old, AMB-01) to {@code others}
	 */
	public record ByAge(int limit, @Names(Thing.ADMINISTRATION) String younger,
			@Names(Thing.ADMINISTRATION) String others, Source source) {

		public ByAge {
			if (limit < 1 || limit > 120) {
				throw new IllegalArgumentException("an age between 1 and 120");
			}
		}

	}

	/** One administration has an ongoing case: that one receives. */
	public record One(Source source) {
	}

	/** Several administrations have an ongoing case: this one receives. */
	public record Several(@Names(Thing.ADMINISTRATION) String to, Source source) {
	}

}
