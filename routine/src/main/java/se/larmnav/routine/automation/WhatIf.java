package se.larmnav.routine.automation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One fact of an applicant as it could have been instead.
 *
 * @param far how far that is from how it is: what the application says is nearer at hand
 * than what the care system says, and that than the population register; of what is
 * measured (an age, how old the facts are) the smaller step is nearer
 */
record WhatIf(Reason fact, long far, UnaryOperator<Applicant> made) {

	private static final long APPLICATION = 1000;

	private static final long CARE_SYSTEM = 2 * APPLICATION;

	private static final long REGISTER = 3 * APPLICATION;

	/** Nothing at all would have been known. */
	private static final long ALL_OF_IT = 4 * APPLICATION;

	/** Each fact that the rule may look at, the other way round. */
	static List<WhatIf> of(AutomatedDecision rule, Applicant applicant, Instant now) {
		return Arrays.stream(Reason.values()).flatMap((fact) -> of(fact, rule, applicant, now)).toList();
	}

	private static Stream<WhatIf> of(Reason fact, AutomatedDecision rule, Applicant applicant, Instant now) {
		return switch (fact) {
			case PROTECTED -> Stream.of(new WhatIf(fact, REGISTER,
					(one) -> of(one, one.birthDate(), one.otherAddress(), !one.protectedPerson(), one.alarmHere())));
			case OTHER_ADDRESS -> Stream.of(new WhatIf(fact, APPLICATION,
					(one) -> of(one, one.birthDate(), !one.otherAddress(), one.protectedPerson(), one.alarmHere())));
			case HOUSING_SERVICE -> rule.housingServices().stream().limit(1).map((service) -> ofHousing(rule, service));
			case PERSONAL_ASSISTANCE -> Stream.of(ofCare(fact, (care) -> new CareFacts(care.source(), care.asOf(),
					care.ongoingCases(), care.housing(), !care.personalAssistance(), care.ongoingAlarm())));
			case EXISTING_ALARM -> Stream.of(ofAlarm());
			case FACTS_MISSING -> Stream.of(new WhatIf(fact, ALL_OF_IT, (one) -> with(one,
					one.care() == null ? new CareFacts("", now, Set.of(), List.of(), false, null) : null)));
			case FACTS_TOO_OLD -> ofFreshness(rule, applicant, now).stream();
			case TOO_YOUNG -> ofAge(rule, applicant).stream();
		};
	}

	private static WhatIf ofHousing(AutomatedDecision rule, String service) {
		return ofCare(Reason.HOUSING_SERVICE, (care) -> {
			var others = care.housing().stream().filter((one) -> !rule.housingServices().contains(one)).toList();
			var housing = others.size() < care.housing().size() ? others
					: Stream.concat(others.stream(), Stream.of(service)).toList();
			return new CareFacts(care.source(), care.asOf(), care.ongoingCases(), housing, care.personalAssistance(),
					care.ongoingAlarm());
		});
	}

	private static WhatIf ofAlarm() {
		return new WhatIf(Reason.EXISTING_ALARM, CARE_SYSTEM, (one) -> {
			var care = one.care();
			boolean has = one.alarmHere() || (care != null && care.ongoingAlarm() != null);
			var without = care == null ? null : new CareFacts(care.source(), care.asOf(), care.ongoingCases(),
					care.housing(), care.personalAssistance(), null);
			return of(with(one, without), one.birthDate(), one.otherAddress(), one.protectedPerson(), !has);
		});
	}

	/** Too old if they are fresh, and the other way round. */
	private static Optional<WhatIf> ofFreshness(AutomatedDecision rule, Applicant applicant, Instant now) {
		var care = applicant.care();
		var limit = rule.factsAtMostOld();
		if (care == null || limit == null) {
			return Optional.empty();
		}
		var last = limit.from(care.asOf());
		var then = now.isAfter(last) ? now : now.minus(limit.duration()).minusSeconds(1);
		long step = Duration.between(now, last).abs().toMillis();
		return Optional.of(new WhatIf(Reason.FACTS_TOO_OLD, CARE_SYSTEM * step / limit.duration().toMillis(), (one) -> {
			var known = one.care();
			return known == null ? one : with(one, new CareFacts(known.source(), then, known.ongoingCases(),
					known.housing(), known.personalAssistance(), known.ongoingAlarm()));
		}));
	}

	/** A year more or less counts as much as another answer in the application. */
	private static Optional<WhatIf> ofAge(AutomatedDecision rule, Applicant applicant) {
		var from = rule.fromAge();
		if (from == null) {
			return Optional.empty();
		}
		var oldEnough = applicant.appliedOn().minusYears(from.age());
		var born = applicant.age() < from.age() ? oldEnough : oldEnough.plusDays(1);
		long days = Math.abs(ChronoUnit.DAYS.between(applicant.birthDate(), born));
		return Optional.of(new WhatIf(Reason.TOO_YOUNG, APPLICATION * days / 365,
				(one) -> of(one, born, one.otherAddress(), one.protectedPerson(), one.alarmHere())));
	}

	private static WhatIf ofCare(Reason fact, UnaryOperator<CareFacts> changed) {
		return new WhatIf(fact, CARE_SYSTEM, (one) -> {
			var care = one.care();
			return care == null ? one : with(one, changed.apply(care));
		});
	}

	private static Applicant with(Applicant one, @Nullable CareFacts care) {
		return new Applicant(one.birthDate(), one.appliedOn(), one.otherAddress(), one.maximumFeeAccepted(),
				one.protectedPerson(), one.alarmHere(), care);
	}

	private static Applicant of(Applicant one, LocalDate born, boolean otherAddress, boolean protectedPerson,
			boolean alarmHere) {
		return new Applicant(born, one.appliedOn(), otherAddress, one.maximumFeeAccepted(), protectedPerson, alarmHere,
				one.care());
	}

}
