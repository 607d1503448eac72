package se.larmnav.routine.example;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.ChannelRules;
import se.larmnav.routine.application.IdentityMethod;
import se.larmnav.routine.application.Information;
import se.larmnav.routine.application.Lack;
import se.larmnav.routine.application.Submission;
import se.larmnav.routine.automation.Applicant;
import se.larmnav.routine.automation.AutomatedDecision;
import se.larmnav.routine.automation.CareFacts;
import se.larmnav.routine.automation.Grant;
import se.larmnav.routine.automation.HandOver;

/** Tries the rules of the application and of the automated decision. */
final class ApplicationTrials {

	private final Routine routine;

	ApplicationTrials(Routine routine) {
		this.routine = routine;
	}

	Map<String, Trial> byRule() {
		return Map.of("application.lacks", this::lacks, "application.refers", this::refers, "application.missing",
				this::missing, "automated-decision", this::automatedDecision, "automated-decision.distribution",
				(given) -> automation().distribution().place(applicant(given)).administration());
	}

	private String lacks(Given given) {
		var identity = given.maybe("identity");
		var submission = new Submission(identity == null ? null : Given.choice(IdentityMethod.class, identity),
				given.answer("maximum-fee"), given.yes("other-address"), Set.copyOf(given.list("informed")));
		return Words.listed(channel(given).lacks(submission).stream().map(Lack::code).toList());
	}

	private String refers(Given given) {
		return channel(given).refers(given.yes("registered-here")) == null ? "taken-in" : "referred";
	}

	private String missing(Given given) {
		return Words.listed(channel(given)
			.missing(given.choice("before", Information.Before.class), new HashSet<>(given.list("given")))
			.stream()
			.map(Information::key)
			.toList());
	}

	private String automatedDecision(Given given) {
		return switch (automation().judge(applicant(given), given.moment("now"))) {
			case Grant grant -> "grant to " + grant.placement().administration() + ", fee by "
					+ (grant.handlesFee() ? "automation" : "fee-administrator");
			case HandOver handOver -> "hand over to " + handOver.placement().administration() + ": "
					+ Words.listed(handOver.reasons().stream().map((one) -> one.reason().key()).toList());
		};
	}

	private ChannelRules channel(Given given) {
		return this.routine.application()
			.channel(given.choice("channel", Channel.class))
			.orElseThrow(() -> new IllegalArgumentException("no such channel here"));
	}

	private AutomatedDecision automation() {
		var automation = this.routine.automatedDecision();
		if (automation == null) {
			throw new IllegalArgumentException("people decide here");
		}
		return automation;
	}

	private static Applicant applicant(Given given) {
		return new Applicant(given.day("born"), given.day("applied"), given.yes("other-address"),
				given.answer("maximum-fee"), given.yes("protected"), given.yes("alarm-here"), care(given));
	}

	private static @Nullable CareFacts care(Given given) {
		var asOf = given.maybeMoment("care-facts");
		List<String> housing = given.list("housing");
		var cases = Set.copyOf(given.list("ongoing-cases"));
		boolean assistance = given.yes("assistance");
		var alarm = given.maybe("ongoing-alarm");
		return asOf == null ? null : new CareFacts("example", asOf, cases, housing, assistance, alarm);
	}

}
