package se.larmnav.routine.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import se.larmnav.routine.history.alarm.RecordedDeed;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

/**
 * The closed catalogue of what steps can hang on, written for people: events with their
 * facts, conditions and gates. docs/events.md is this.
 */
public final class EventCatalogue {

	private final Texts texts = Texts.national();

	private EventCatalogue() {
	}

	/** The whole catalogue, in Markdown. */
	public static String markdown() {
		return new EventCatalogue().written();
	}

	private String written() {
		return """
				# Events, facts and conditions

				Generated from the rule code by `./larmnav docs`; a test fails when it is stale. A routine's steps
				(`config/municipalities/*/routine-*.yaml`) may name these and nothing else. The Swedish words stand in
				`config/shared/texts.yaml`. A new name is one enum constant in `se.larmnav.routine.step`, its text, and
				its answer in the service that raises or knows it.

				## Events

				`due: agreed` means the day that the event brings, and is refused where no event of the step brings one.
				Which events can come depends on the routine's blocks (no `keys-late` without `access.keys`); a step on one that cannot
				come is refused when the file is read.

				| `on` | när | facts that it brings | brings a day |
				|---|---|---|---|
				%s
				## Facts

				Each event knows these: %s.

				| fact | på svenska | known at |
				|---|---|---|
				%s
				## Conditions and gates

				For `if` (also with `not` before it) and `gate`.

				| name | på svenska | what is said when a gate misses it |
				|---|---|---|
				%s
				## What is recorded of alarms

				No step hangs on these: a draft is tried on them (`routine/README.md`, `history`). An alarm is told by its id, never
				by whose it was, with the version that judged it, its area and what the device said.

				| recorded | på svenska |
				|---|---|
				%s"""
			.formatted(rows(Event.values(), this::row), always(), facts(), rows(Condition.values(), this::row),
					rows(RecordedDeed.What.values(), EventCatalogue::row));
	}

	private static String row(RecordedDeed.What what) {
		return "| `" + what.name().toLowerCase(Locale.ROOT).replace('_', '-') + "` | " + what.inSwedish() + " |";
	}

	private String row(Event event) {
		return "| `" + event.key() + "` | " + this.texts.of(Section.EVENTS, event.key()) + " | "
				+ listed(event.brings()) + " | " + (event.bringsDay() ? "yes" : "") + " |";
	}

	private String row(Condition condition) {
		return "| `" + condition.key() + "` | " + this.texts.of(Section.CONDITIONS, condition.key()) + " | "
				+ this.texts.of(Section.MISSING, condition.key()) + " |";
	}

	private String always() {
		return listed(Arrays.stream(Fact.values()).filter(Fact::isAlwaysKnown).toList());
	}

	private String facts() {
		return rows(Fact.values(), (fact) -> "| `" + fact.key() + "` | " + this.texts.of(Section.FACTS, fact.key())
				+ " | " + (fact.isAlwaysKnown() ? "every event" : events(fact)) + " |");
	}

	private static String events(Fact fact) {
		return Arrays.stream(Event.values())
			.filter((event) -> event.knows(fact))
			.map((event) -> "`" + event.key() + "`")
			.collect(Collectors.joining(", "));
	}

	private static String listed(List<Fact> facts) {
		return facts.stream().map((fact) -> "`" + fact.key() + "`").collect(Collectors.joining(", "));
	}

	private static <T> String rows(T[] all, java.util.function.Function<T, String> row) {
		return Arrays.stream(all).map(row).collect(Collectors.joining("\n", "", "\n"));
	}

}
