package se.larmnav.routine.automation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.Source;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.time.ClockSpan;

/**
 * The automated decision (block {@code automated-decision}; a municipality without the
 * block decides by people). It grants or hands over; it never refuses (GBG-AUT-02).
 *
 * @param robot the name under which it acts
 * @param channels the channels whose applications it takes
 * @param factsAtMostOld how old facts from the care system may be (AMD-15)
 * @param exceptions every reason to hand over, with its source
 * @param housingServices types of housing that count as assistance (GBG-AUT-14)
 * @param maximumFee that it handles the fee when the maximum fee is accepted
 * @param distribution which administration receives the case
 */
public record AutomatedDecision(String robot, List<Channel> channels, ClockSpan factsAtMostOld,
		Map<Reason, ExceptionRule> exceptions, List<String> housingServices, MaximumFee maximumFee,
		Distribution distribution, Source source) {

	/** A reason to hand over. */
	public record ExceptionRule(Source source) {
	}

	/** The automation handles the fee too when the maximum fee is accepted. */
	public record MaximumFee(Source source) {
	}

	public AutomatedDecision {
		for (var reason : Reason.values()) {
			if (!exceptions.containsKey(reason)) {
				throw new IllegalArgumentException("the exception '" + reason.key() + "'");
			}
		}
		channels = List.copyOf(channels);
		housingServices = List.copyOf(housingServices);
	}

	/** Grants, or hands over with all its reasons. */
	public Verdict judge(Applicant applicant, Instant now) {
		var placement = this.distribution.place(applicant);
		var reasons = new ArrayList<HandOver.Because>();
		for (var reason : Reason.values()) {
			if (stops(reason, applicant, now)) {
				var source = Objects.requireNonNull(this.exceptions.get(reason)).source();
				reasons.add(new HandOver.Because(reason, Explanation.of(source).with(applicant.lookedAtFor(reason))));
			}
		}
		if (!reasons.isEmpty()) {
			return new HandOver(reasons, placement);
		}
		boolean handlesFee = Boolean.TRUE.equals(applicant.maximumFeeAccepted());
		var fee = handlesFee ? Explanation.of(this.maximumFee.source()).with(applicant.lookedAtMaximumFee()) : null;
		return new Grant(placement, fee, Explanation.of(this.source).with(applicant.lookedAt()));
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
			case FACTS_TOO_OLD -> care != null && now.isAfter(this.factsAtMostOld.from(care.asOf()));
		};
	}

}
