package se.larmnav.ui.routines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Rule;
import se.larmnav.contract.tenants.RoutinesApi.Value;

/**
 * What has been decided in one place, and the values in it.
 *
 * @param block the block in which it stands
 * @param rule null for values that no rule of the block holds
 */
record Ruled(Block block, @Nullable Rule rule, List<Value> values) {

	/** All rules of a block in its order, each with the values that are nobody else's. */
	static List<Ruled> of(Block block, Predicate<Value> shown) {
		var values = new LinkedHashMap<String, List<Value>>();
		var without = new ArrayList<Value>();
		block.rules().forEach(rule -> values.put(rule.path(), new ArrayList<>()));
		block.values()
			.stream()
			.filter(shown)
			.forEach(value -> nearest(block, value).map(rule -> values.getOrDefault(rule.path(), without))
				.orElse(without)
				.add(value));
		var all = new ArrayList<>(block.rules()
			.stream()
			.map(rule -> new Ruled(block, rule, values.getOrDefault(rule.path(), List.of())))
			.toList());
		without.forEach(value -> all.add(new Ruled(block, null, List.of(value))));
		return all;
	}

	/** Those that have a time in them. */
	static List<Ruled> timed(Block block) {
		return of(block, Simple::isTime).stream().filter(ruled -> !ruled.values().isEmpty()).toList();
	}

	/** Where it stands. */
	String path() {
		return (this.rule == null) ? this.values.getFirst().path() : this.rule.path();
	}

	/** What must be drawn anew when it differs: all but the words and the values. */
	String shape() {
		var head = (this.rule == null) ? "" : this.rule.path() + this.rule.name() + this.rule.assumption();
		return head + this.values.stream().map(Ruled::shape).toList();
	}

	private static String shape(Value value) {
		return value.path() + value.name() + value.choices().size()
				+ Amount.parse(value.text()).map(Amount::units).orElse(List.of());
	}

	private static Optional<Rule> nearest(Block block, Value value) {
		return block.rules()
			.stream()
			.filter(rule -> Marks.isUnder(value.path(), rule.path()))
			.max(Comparator.comparingInt(rule -> rule.path().length()));
	}

}
