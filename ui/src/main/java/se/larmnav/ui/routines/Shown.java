package se.larmnav.ui.routines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Rule;
import se.larmnav.contract.tenants.RoutinesApi.Value;

/**
 * The blocks that are on the page. A text that cannot be read says neither rules nor
 * values: then those from before stay, with what has been written in them since, until
 * what is wrong has been put right.
 */
class Shown {

	private final Map<String, String> written = new HashMap<>();

	private List<Block> blocks = List.of();

	/** Something has been written at a path. */
	void wrote(String path, String text) {
		this.written.put(path, text);
	}

	/** The draft says this now. */
	void now(List<Block> now) {
		if (isReadable(now) || !isReadable(this.blocks)) {
			this.written.clear();
			this.blocks = now;
			return;
		}
		var merged = new ArrayList<Block>();
		for (var block : now) {
			merged.add(before(block.key()).map(before -> new Block(block.key(), block.name(), block.line(),
					block.text(), before.rules().stream().map(this::written).toList(),
					before.values().stream().map(this::written).toList()))
				.orElse(block));
		}
		this.blocks = merged;
	}

	List<Block> blocks() {
		return this.blocks;
	}

	/** The block in which a line of the whole text stands. */
	Optional<Block> at(int line) {
		return this.blocks.stream().filter(block -> block.line() <= line).reduce((first, later) -> later);
	}

	private Optional<Block> before(String key) {
		return this.blocks.stream().filter(block -> block.key().equals(key)).findFirst();
	}

	private Value written(Value value) {
		var text = this.written.get(value.path());
		return (text == null) ? value : new Value(value.path(), value.name(), text, text, value.choices());
	}

	private Rule written(Rule rule) {
		var says = this.written.getOrDefault(rule.path() + Wording.SAYS, rule.says());
		var source = this.written.getOrDefault(rule.path() + Wording.SOURCE, rule.source());
		return new Rule(rule.path(), rule.name(), says, source, rule.assumption());
	}

	private static boolean isReadable(List<Block> blocks) {
		return blocks.stream().anyMatch(block -> !block.values().isEmpty());
	}

}
