package se.larmnav.routine.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation.LookedAt;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

/**
 * What is known of an applicant when the automated decision is made.
 *
 * @param appliedOn the Swedish day of the application, on which the age counts (AMB-43)
 * @param maximumFeeAccepted null when it was not asked
 * @param protectedPerson whether the person's data are protected
 * @param alarmHere whether an alarm decision runs in this system
 * @param care what the care system says; null when it has said nothing
 */
public record Applicant(LocalDate birthDate, LocalDate appliedOn, boolean otherAddress,
		@Nullable Boolean maximumFeeAccepted, boolean protectedPerson, boolean alarmHere, @Nullable CareFacts care) {

	/** The age on the day of the application. */
	public int age() {
		return Period.between(this.birthDate, this.appliedOn).getYears();
	}

	/** Administrations with an ongoing case, as far as is known. */
	public Set<String> ongoingCases() {
		return this.care == null ? Set.of() : this.care.ongoingCases();
	}

	/** The facts that stand behind these reasons, in their order. */
	List<LookedAt> lookedAt(Collection<Reason> reasons) {
		return reasons.stream()
			.filter((reason) -> reason != Reason.FACTS_TOO_OLD)
			.map(this::lookedAtFor)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	LookedAt lookedAtMaximumFee() {
		return fact("maximum-fee-accepted", said(this.maximumFeeAccepted), "application", null);
	}

	LookedAt lookedAtFor(Reason reason) {
		var known = this.care;
		return switch (reason) {
			case PROTECTED -> fact("protected", said(this.protectedPerson), "population-register", null);
			case OTHER_ADDRESS -> fact("other-address", said(this.otherAddress), "application", null);
			case FACTS_MISSING, FACTS_TOO_OLD -> fromCare("care-facts", phrase(known == null ? "missing" : "there"));
			case HOUSING_SERVICE -> fromCare("housing-service", known == null || known.housing().isEmpty()
					? said(known == null ? null : false) : String.join(", ", known.housing()));
			case PERSONAL_ASSISTANCE ->
				fromCare("personal-assistance", said(known == null ? null : known.personalAssistance()));
			case EXISTING_ALARM -> this.alarmHere ? fact("existing-alarm", said(true), "this-system", null)
					: fromCare("existing-alarm", said(known == null ? null : known.ongoingAlarm() != null));
			case TOO_YOUNG -> lookedAtAge();
		};
	}

	LookedAt lookedAtAge() {
		return fact("age", Integer.toString(age()), "application", null);
	}

	LookedAt lookedAtOngoingCases() {
		var known = this.care;
		String value = known == null ? said(null)
				: ongoingCases().isEmpty() ? said(false) : String.join(", ", ongoingCases());
		return fromCare("ongoing-cases", value);
	}

	private LookedAt fromCare(String key, String value) {
		return this.care == null ? fact(key, value, "care-system", null) : new LookedAt(
				Texts.national().of(Section.LOOKED_AT, key), value, this.care.source(), this.care.asOf());
	}

	private static LookedAt fact(String key, String value, String from, @Nullable Instant at) {
		return new LookedAt(Texts.national().of(Section.LOOKED_AT, key), value, phrase(from), at);
	}

	private static String said(@Nullable Boolean answer) {
		return phrase(answer == null ? "unknown" : answer ? "yes" : "no");
	}

	private static String phrase(String key) {
		return Texts.national().of(Section.PHRASES, key);
	}

}
