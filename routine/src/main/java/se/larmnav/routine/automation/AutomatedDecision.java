package se.larmnav.routine.automation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.time.ClockSpan;

/**
 * The automated decision (block {@code automated-decision}; a municipality without the
 * block decides by people). It grants or hands over; it never refuses (GBG-AUT-02).
 *
 * @param robot the name under which it acts
 * @param channels the channels whose applications it takes
 * @param fromAge from which age it grants; null for all ages
 * @param factsAtMostOld how old facts from the care system may be (AMD-15); null where
 * nothing is asked of it
 * @param exceptions every reason to hand over, with its source; protected persons and
 * those who have an alarm are never granted by it
 * @param housingServices types of housing that count as assistance (GBG-AUT-14)
 * @param maximumFee that it handles the fee when the maximum fee is accepted; null when a
 * fee administrator always does
 * @param distribution which administration receives the case
 */
public record AutomatedDecision(String robot, List<Channel> channels, @Nullable FromAge fromAge,
		@Nullable ClockSpan factsAtMostOld, Map<Reason, ExceptionRule> exceptions,
		@MayBeLeftOut List<String> housingServices, @Nullable MaximumFee maximumFee, Distribution distribution,
		Source source) {

	/** From this age on the automation grants; the younger are investigated by people. */
	public record FromAge(int age, Source source) {

		public FromAge {
			if (age < 1 || age > 120) {
				throw new IllegalArgumentException("an age between 1 and 120");
			}
		}

	}

	/** A reason to hand over. */
	public record ExceptionRule(Source source) {
	}

	/** The automation handles the fee too when the maximum fee is accepted. */
	public record MaximumFee(Source source) {
	}

	public AutomatedDecision {
		demand(exceptions, Reason.PROTECTED, Reason.EXISTING_ALARM);
		if (exceptions.containsKey(Reason.TOO_YOUNG)) {
			throw new IllegalArgumentException("'from-age' instead of the exception 'too-young'");
		}
		if (exceptions.keySet().stream().anyMatch(Reason::asksCareSystem)) {
			demand(exceptions, Reason.FACTS_MISSING, Reason.FACTS_TOO_OLD);
		}
		if (exceptions.containsKey(Reason.FACTS_TOO_OLD) != (factsAtMostOld != null)) {
			throw new IllegalArgumentException("'facts-at-most-old' together with the exception 'facts-too-old'");
		}
		if (exceptions.containsKey(Reason.HOUSING_SERVICE) == housingServices.isEmpty()) {
			throw new IllegalArgumentException("'housing-services' together with the exception 'housing-service'");
		}
		channels = List.copyOf(channels);
		housingServices = List.copyOf(housingServices);
	}

	private static void demand(Map<Reason, ExceptionRule> exceptions, Reason... reasons) {
		for (var reason : reasons) {
			if (!exceptions.containsKey(reason)) {
				throw new IllegalArgumentException("the exception '" + reason.key() + "'");
			}
		}
	}

	/** Grants, or hands over with all its reasons. */
	public Verdict judge(Applicant applicant, Instant now) {
		var placement = this.distribution.place(applicant);
		var reasons = new ArrayList<HandOver.Because>();
		var rules = rules();
		for (var reason : rules.keySet()) {
			if (stops(reason, applicant, now)) {
				var source = Objects.requireNonNull(rules.get(reason));
				reasons.add(new HandOver.Because(reason, Explanation.of(source).with(applicant.lookedAtFor(reason))));
			}
		}
		if (!reasons.isEmpty()) {
			return new HandOver(reasons, placement);
		}
		var lookedAt = applicant.lookedAt(rules.keySet());
		if (this.maximumFee == null) {
			return new Grant(placement, null, Explanation.of(this.source).with(lookedAt));
		}
		lookedAt.add(applicant.lookedAtMaximumFee());
		boolean handlesFee = Boolean.TRUE.equals(applicant.maximumFeeAccepted());
		var fee = handlesFee ? Explanation.of(this.maximumFee.source()).with(applicant.lookedAtMaximumFee()) : null;
		return new Grant(placement, fee, Explanation.of(this.source).with(lookedAt));
	}

	/** The nearest change of what is known that would have given the other answer. */
	public NearestChange nearestChange(Applicant applicant, Instant now) {
		return NearestChange.of(this, applicant, now);
	}

	/** Every reason that this municipality knows, with its source. */
	private Map<Reason, Source> rules() {
		var rules = new EnumMap<Reason, Source>(Reason.class);
		this.exceptions.forEach((reason, rule) -> rules.put(reason, rule.source()));
		if (this.fromAge != null) {
			rules.put(Reason.TOO_YOUNG, this.fromAge.source());
		}
		return rules;
	}

	private boolean stops(Reason reason, Applicant applicant, Instant now) {
		var care = applicant.care();
		return switch (reason) {
			case PROTECTED -> applicant.protectedPerson();
			case OTHER_ADDRESS -> applicant.otherAddress();
			case HOUSING_SERVICE -> care != null && care.housing().stream().anyMatch(this.housingServices::contains);
			case PERSONAL_ASSISTANCE -> care != null && care.personalAssistance();
			case EXISTING_ALARM -> applicant.alarmHere() || (care != null && care.ongoingAlarm() != null);
			case FACTS_MISSING -> care == null;
			case FACTS_TOO_OLD ->
				care != null && this.factsAtMostOld != null && now.isAfter(this.factsAtMostOld.from(care.asOf()));
			case TOO_YOUNG -> this.fromAge != null && applicant.age() < this.fromAge.age();
		};
	}

}
