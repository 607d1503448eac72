package se.larmnav.cases.steps;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import se.larmnav.routine.step.Condition;

/** Conditions of the routine in one column, as names with commas between. */
final class ConditionSet {

	private ConditionSet() {
	}

	static String write(Set<Condition> conditions) {
		return conditions.stream().sorted().map(Condition::name).collect(Collectors.joining(","));
	}

	static Set<Condition> read(String names) {
		var conditions = EnumSet.noneOf(Condition.class);
		Arrays.stream(names.split(","))
			.filter((name) -> !name.isEmpty())
			.map(Condition::valueOf)
			.forEach(conditions::add);
		return conditions;
	}

}
