package se.larmnav.tenants.routine;

import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Choice;
import se.larmnav.contract.tenants.RoutinesApi.Rule;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.routine.difference.InSwedish;
import se.larmnav.routine.tree.Written;

/** The blocks of a routine's text, with what they say in Swedish. */
public final class RoutineBlocks {

	private RoutineBlocks() {
	}

	/**
	 * @param said what it says; null when it cannot be read
	 */
	public static List<Block> of(Written text, @Nullable InSwedish said) {
		return text.blocks()
			.stream()
			.map(block -> new Block(block.key(), InSwedish.name(block.key()), block.line(), block.text(),
					rules(said, block.key()), values(said, block.key())))
			.toList();
	}

	private static List<Rule> rules(@Nullable InSwedish said, String block) {
		return said == null ? List.of() : said.rules(block)
			.stream()
			.map(rule -> new Rule(rule.path().toString(), rule.name(), rule.says(), rule.source(), rule.assumption()))
			.toList();
	}

	private static List<Value> values(@Nullable InSwedish said, String block) {
		return said == null ? List.of() : said.values(block).stream().map(RoutineBlocks::value).toList();
	}

	private static Value value(InSwedish.Value value) {
		return new Value(value.path().toString(), value.name(), value.text(), value.words(),
				value.choices().entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())).toList());
	}

}
