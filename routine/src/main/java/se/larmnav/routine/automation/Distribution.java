package se.larmnav.routine.automation;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * Which administration receives a case (GBG-AUT-06, GBG-AUT-08, GBG-AUT-09).
 *
 * @param byAge for people without an ongoing case
 * @param oneOngoing the rule when one administration has an ongoing case: that one
 * @param severalOngoing for people with ongoing cases in several
 */
public record Distribution(ByAge byAge, One oneOngoing, Several severalOngoing) {

	/** The administration that receives the applicant's case, and why. */
	public Placement place(Applicant applicant) {
		var ongoing = applicant.ongoingCases();
		if (ongoing.size() > 1) {
			return new Placement(this.severalOngoing.to, ongoing.contains(this.severalOngoing.to),
					Explanation.of(this.severalOngoing.source).with(applicant.lookedAtOngoingCases()));
		}
		if (ongoing.size() == 1) {
			return new Placement(ongoing.iterator().next(), true,
					Explanation.of(this.oneOngoing.source).with(applicant.lookedAtOngoingCases()));
		}
		return new Placement(applicant.age() < this.byAge.limit ? this.byAge.younger : this.byAge.others, false,
				Explanation.of(this.byAge.source).with(applicant.lookedAtAge(), applicant.lookedAtOngoingCases()));
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
