package se.larmnav.routine.example;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.guarantee.Assessment;
import se.larmnav.routine.guarantee.Guarantee;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.signal.Signal;

/** Tries the rules of the alarm. */
final class AlarmTrials {

	private final Routine routine;

	private final Organisation organisation;

	AlarmTrials(Routine routine, Organisation organisation) {
		this.routine = routine;
		this.organisation = organisation;
	}

	Map<String, Trial> byRule() {
		return Map.of("guarantee.answer", (given) -> assess(answer(this.routine.guarantee()), given),
				"guarantee.action", (given) -> assess(action(this.routine.guarantee()), given), "dispatch",
				this::dispatch, "signal", this::signal, "closing.charges",
				(given) -> Words.yesOrNo(this.routine.closing().charges(given.text("way"))), "closing.visit",
				this::visit, "guarantee.exempt", this::exempt, "dispatch.next", this::next);
	}

	private static @Nullable Promise answer(@Nullable Guarantee guarantee) {
		return guarantee == null ? null : guarantee.answer();
	}

	private static @Nullable Promise action(@Nullable Guarantee guarantee) {
		return guarantee == null ? null : guarantee.action();
	}

	private static String assess(@Nullable Promise promise, Given given) {
		var started = given.moment("received");
		var stopped = given.maybeMoment("stopped");
		var now = stopped == null ? given.moment("now") : stopped;
		if (promise == null) {
			return "no promise";
		}
		return switch (promise.assess(started, stopped, now, given.maybe("area"))) {
			case Assessment.InTime inTime -> "in-time";
			case Assessment.Waiting waiting -> "waiting";
			case Assessment.Exempt exempt -> "not counted";
			case Assessment.Late late -> "late: " + Words.kebab(late.otherwise().what());
		};
	}

	private String visit(Given given) {
		var registration = this.routine.closing().visitRegistration();
		return registration == null ? "not decided"
				: Words.kebab(registration.how()) + (registration.centreTime() ? " with the centre's time" : "");
	}

	private String exempt(Given given) {
		var promise = action(this.routine.guarantee());
		var declared = given.list("declared")
			.stream()
			.map((one) -> Given.choice(Promise.Exemption.class, one))
			.toList();
		return promise == null ? "no promise" : Words.yesOrNo(promise.isExempt(declared));
	}

	private String dispatch(Given given) {
		var proposal = this.routine.dispatch()
			.propose(given.moment("received"), given.maybe("area"), given.yes("protected"), this.organisation);
		var unit = proposal.unit();
		return (unit == null ? "nobody" : unit.id()) + " by " + Words.kebab(proposal.channel())
				+ (proposal.responders() == 1 ? "" : ", " + proposal.responders() + " together");
	}

	private String next(Given given) {
		return this.routine.dispatch()
			.next(Integer.parseInt(given.text("passed")), given.maybe("area"), given.yes("protected"),
					this.organisation)
			.map((proposal) -> Objects.requireNonNull(proposal.unit()).id() + " by " + Words.kebab(proposal.channel()))
			.orElse("nobody");
	}

	private String signal(Given given) {
		var kind = this.routine.signals()
			.of(Signal.of(given.text("message"), given.text("type"), given.text("status")));
		return (kind.priority() == null ? Words.kebab(kind.kind()) : kind.priority().name()) + " " + kind.name();
	}

}
