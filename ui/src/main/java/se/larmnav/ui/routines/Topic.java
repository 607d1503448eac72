package se.larmnav.ui.routines;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.ui.routines.RuleTable.Part;

/** What belongs together though it stands in several blocks of the routine. */
enum Topic {

	/** What people read: letters, information, documents, messages. */
	TEXTS("texter", Topic::isText, "decision", "application", "installation", "documents", "alarm-reception", "closing",
			"steps"),

	/** What is promised about alarms, and the hours in which they go to whom. */
	PROMISES("garantier", Simple::is, "guarantee", "dispatch", "test-alarms", "supervision", "contact-list");

	private static final Set<String> WORDS = Set.of("label", "title", "link", "text", "type", "name", "insufficient");

	private final String key;

	private final Predicate<Value> shown;

	private final List<String> blocks;

	Topic(String key, Predicate<Value> shown, String... blocks) {
		this.key = key;
		this.shown = shown;
		this.blocks = List.of(blocks);
	}

	/** The topics that an address names: one or none. */
	static Stream<Topic> of(String key) {
		return Stream.of(values()).filter(one -> one.key.equals(key));
	}

	/** Its name in the address and in the texts. */
	String key() {
		return this.key;
	}

	/** The rules that have such values, block by block. */
	List<Part> parts(List<Block> all) {
		return all.stream()
			.filter(block -> this.blocks.contains(block.key()))
			.map(block -> new Part(block.name(),
					Ruled.of(block, this.shown).stream().filter(ruled -> !ruled.values().isEmpty()).toList()))
			.filter(part -> !part.rules().isEmpty())
			.toList();
	}

	private static boolean isText(Value value) {
		return WORDS.contains(value.path().substring(value.path().lastIndexOf('.') + 1));
	}

}
