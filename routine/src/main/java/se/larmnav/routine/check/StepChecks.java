package se.larmnav.routine.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.step.Step;
import se.larmnav.routine.step.When;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.tree.Path;

/** Steps that can never happen, and facts that nobody knows yet. */
final class StepChecks {

	private static final Set<Condition> KINDS = EnumSet.of(Condition.INSTALLATION_ASSIGNMENT,
			Condition.SERVICE_ASSIGNMENT, Condition.DAY_ASSIGNMENT, Condition.NIGHT_ASSIGNMENT);

	/** Of each pair exactly one holds. */
	private static final Set<Condition> EITHER = EnumSet.of(Condition.ONLY_ALARM, Condition.OTHER_SERVICES);

	private final Draft draft;

	private final Order order;

	StepChecks(Draft draft) {
		this.draft = draft;
		this.order = new Order(draft.routine());
	}

	void check() {
		for (var part : Part.of(this.draft.routine())) {
			if (part.isFirst()) {
				fires(part.step(), part.path());
			}
			else {
				knows(part.step(), part.makes().facts(), part.path().key("facts"));
			}
			if (part.makes() instanceof Makes.Message message && message.whenProtected() != null) {
				knows(part.step(), message.whenProtected().facts(), part.path().key("protected").key("facts"));
			}
		}
	}

	private void fires(Step step, Path path) {
		if (step.every() != null && !step.conditions().isEmpty()) {
			this.draft.error(path.key("if"), "calendar-asks-nothing");
		}
		if (contradicts(step.conditions())) {
			this.draft.error(path.key("if"), "conditions-exclude-each-other", words(step.conditions()));
		}
		step.on()
			.stream()
			.filter((event) -> this.order.comesAfter(event, event))
			.forEach((event) -> this.draft.error(path.key("on"), "gates-wait-in-a-ring", word(event)));
		for (When when : step.conditions()) {
			if (when.expected()) {
				holds(when.condition(), step, path);
			}
		}
	}

	private static boolean contradicts(List<When> conditions) {
		return conditions.stream().anyMatch((one) -> excluded(one, conditions));
	}

	private static boolean excluded(When one, List<When> conditions) {
		return conditions.stream()
			.anyMatch((other) -> one.condition() == other.condition() ? one.expected() != other.expected()
					: bothOf(EITHER, one, other) ? one.expected() == other.expected()
							: bothOf(KINDS, one, other) && one.expected() && other.expected());
	}

	private static boolean bothOf(Set<Condition> set, When one, When other) {
		return set.contains(one.condition()) && set.contains(other.condition());
	}

	/**
	 * A condition that a step demands must be able to hold when the last of its events
	 * comes.
	 */
	private void holds(Condition condition, Step step, Path path) {
		if (step.on().isEmpty()) {
			return;
		}
		if (KINDS.contains(condition) && step.on().stream().noneMatch((event) -> event.knows(Fact.ASSIGNMENT))) {
			this.draft.error(path.key("if"), "condition-of-no-assignment", word(condition), words(step));
		}
		var begins = Order.begins(condition);
		if (begins != null
				&& step.on().stream().allMatch((event) -> event != begins && this.order.comesAfter(begins, event))
				&& step.on().stream().noneMatch((event) -> this.order.comesAfter(event, event))) {
			this.draft.error(path.key("if"), "condition-comes-later", word(condition), words(step), word(begins));
		}
	}

	/** What is made then, or for protected persons, knows no more than the events do. */
	private void knows(Step step, List<Fact> facts, Path path) {
		facts.stream()
			.filter((fact) -> step.on().stream().noneMatch((event) -> event.knows(fact)))
			.forEach((fact) -> this.draft.error(path, "fact-not-known", Texts.national().of(Section.FACTS, fact.key()),
					step.on().isEmpty() ? Texts.national().of(Section.PHRASES, "calendar") : words(step)));
	}

	private static String words(List<When> conditions) {
		return conditions.stream()
			.map((one) -> (one.expected() ? "" : Texts.national().of(Section.PHRASES, "not") + " ")
					+ word(one.condition()))
			.collect(Collectors.joining(", "));
	}

	private static String words(Step step) {
		return step.on().stream().map(StepChecks::word).collect(Collectors.joining(", "));
	}

	private static String word(Event event) {
		return Texts.national().of(Section.EVENTS, event.key());
	}

	private static String word(Condition condition) {
		return Texts.national().of(Section.CONDITIONS, condition.key());
	}

}
