package se.larmnav.routine.example;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.larmnav.routine.Missing;
import se.larmnav.routine.Routine;
import se.larmnav.routine.step.Circumstances;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.step.Happening;
import se.larmnav.routine.step.Made;
import se.larmnav.routine.step.Steps;

/** Tries the steps. */
final class StepTrials {

	private final Routine routine;

	private final Steps steps;

	StepTrials(Routine routine) {
		this.routine = routine;
		this.steps = routine.steps();
	}

	Map<String, Trial> byRule() {
		return Map.of("steps", this::on, "steps.after", this::after, "gate", this::gate, "calendar", this::calendar);
	}

	/** What an event makes; {@code kind} narrows it to one kind. */
	private String on(Given given) {
		var kind = given.maybe("kind");
		return described(made(given).stream().filter((one) -> kind == null || one.kind().equals(kind)).toList());
	}

	/**
	 * What follows when the thing of a kind, made by the event, has fallen due or is
	 * done.
	 */
	private String after(Given given) {
		String kind = given.text("kind");
		var first = made(given).stream()
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("the event makes no " + kind));
		return described(this.steps.after(first.step(), given.moment("then"), given.maybeDay("agreed-then"),
				circumstances(given)));
	}

	private String gate(Given given) {
		var missing = this.routine.missing(given.choice("before", Event.class), circumstances(given));
		return Words.listed(missing.stream().map(Missing::key).toList());
	}

	private String calendar(Given given) {
		var after = given.moment("after");
		return described(this.steps.calendar(after)
			.entrySet()
			.stream()
			.flatMap((one) -> this.steps.onCalendar(one.getKey(), one.getValue()).stream())
			.toList());
	}

	private List<Made> made(Given given) {
		Set<Event> before = given.list("before")
			.stream()
			.map((one) -> Given.choice(Event.class, one))
			.collect(Collectors.toSet());
		return this.steps.on(new Happening(given.choice("event", Event.class), given.moment("at"), before,
				given.maybeDay("agreed"), circumstances(given)));
	}

	private static Circumstances circumstances(Given given) {
		var holding = EnumSet.noneOf(Condition.class);
		given.list("holds").forEach((one) -> holding.add(Given.choice(Condition.class, one)));
		return holding::contains;
	}

	private static String described(List<Made> made) {
		return made.isEmpty() ? "nothing" : made.stream().map(StepTrials::described).collect(Collectors.joining("; "));
	}

	private static String described(Made made) {
		return switch (made) {
			case Made.Work work -> "work " + work.kind() + " for " + work.role().key()
					+ (work.unit() == null ? "" : " at " + work.unit()) + " by " + work.due().day();
			case Made.Message message -> "message " + message.kind() + " to "
					+ message.to().stream().map(Object::toString).collect(Collectors.joining(", ")) + ": "
					+ Words.listed(message.facts().stream().map(Fact::key).toList());
			case Made.Watch watch ->
				"watch " + watch.kind() + " for " + watch.owner().key() + " on " + watch.due().day();
			case Made.Document document ->
				"document " + document.kind() + " x" + document.copies() + " in " + document.register();
		};
	}

}
