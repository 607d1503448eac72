package se.larmnav.routine.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.difference.SaidInSwedish.Label;
import se.larmnav.routine.file.Shape;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Branch;
import se.larmnav.routine.tree.Tree.Leaf;
import se.larmnav.routine.tree.Tree.Row;

/** A routine as those who decided it read it: its rules and values, in Swedish. */
public final class InSwedish {

	private static final Path STEPS = Path.ROOT.key("steps");

	private final Routine routine;

	private final Branch root;

	private final Words words;

	/**
	 * One thing that is decided.
	 *
	 * @param says the rule in a sentence; its values where the file has no sentence
	 */
	public record Rule(Path path, String name, String says, String source, @Nullable String assumption) {
	}

	/**
	 * One value.
	 *
	 * @param text as the file writes it
	 * @param choices as the file writes them, with their words; none when it is free
	 */
	public record Value(Path path, String name, String text, String words, Map<String, String> choices) {

		public Value {
			choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
		}

	}

	/**
	 * Reads a routine.
	 * @param organisation whose names are said
	 */
	public InSwedish(Routine routine, Organisation organisation) {
		this.routine = routine;
		this.root = Tree.of(routine);
		this.words = new Words(routine, organisation);
	}

	/** The name of a block. */
	public static String name(String block) {
		return Words.key("Routine", block).orElse(block);
	}

	/** The rules of a block. */
	public List<Rule> rules(String block) {
		var rules = new ArrayList<Rule>();
		each(block, (path) -> {
			if (at(path) instanceof Branch branch && branch.entries().containsKey("source")) {
				rules.add(rule(path, branch));
			}
		});
		return rules;
	}

	/** The values of a block, without where they are decided. */
	public List<Value> values(String block) {
		var values = new ArrayList<Value>();
		each(block, (path) -> {
			if (at(path) instanceof Leaf leaf && !Shape.SOURCE_KEYS.contains(path.last())) {
				values.add(new Value(path, label(path).toString(), leaf.text(), words(path, leaf), choices(leaf)));
			}
		});
		return values;
	}

	private Rule rule(Path path, Branch branch) {
		boolean isStep = path.isItem() && path.parent().equals(STEPS);
		String name = isStep ? Words.SENTENCES.of("step-number", path.index() + 1) : label(path).toString();
		String says = text(branch, "says");
		if (says == null) {
			says = isStep ? this.routine.steps().inSwedish(path.index()) : this.words.block(ownValues(branch));
		}
		return new Rule(path, name, says, Objects.requireNonNull(text(branch, "source")), text(branch, "assumption"));
	}

	/** What a block says itself; the blocks in it have sentences of their own. */
	private static Branch ownValues(Branch branch) {
		return new Branch(branch.kind(), branch.entries()
			.entrySet()
			.stream()
			.filter((one) -> one.getValue() instanceof Leaf || isOfValues(one.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
	}

	private static boolean isOfValues(Tree tree) {
		return tree instanceof Row row && row.items().stream().allMatch(Leaf.class::isInstance);
	}

	private static @Nullable String text(Branch branch, String key) {
		return branch.entries().get(key) instanceof Leaf leaf ? leaf.text() : null;
	}

	private String words(Path path, Leaf leaf) {
		String key = path.isItem() ? path.parent().last() : path.last();
		return label(path).framed(this.words.value(key, leaf));
	}

	/** The closed catalogues are too long to choose from. */
	private Map<String, String> choices(Leaf leaf) {
		var choices = new LinkedHashMap<String, String>();
		switch (leaf.value()) {
			case Event event -> {
			}
			case Condition condition -> {
			}
			case Fact fact -> {
			}
			case Boolean yes ->
				List.of(true, false).forEach((one) -> choices.put(one.toString(), this.words.value("", new Leaf(one))));
			case Enum<?> chosen -> Arrays.stream(chosen.getDeclaringClass().getEnumConstants())
				.forEach((one) -> choices.put(Shape.written(one), this.words.value("", new Leaf(one))));
			default -> {
			}
		}
		return choices;
	}

	private Label label(Path path) {
		return new Label(this.words, this.root, path);
	}

	private void each(String block, Consumer<Path> called) {
		var tree = this.root.entries().get(block);
		if (tree != null) {
			each(tree, Path.ROOT.key(block), called);
		}
	}

	private static void each(Tree tree, Path path, Consumer<Path> called) {
		called.accept(path);
		switch (tree) {
			case Leaf leaf -> {
			}
			case Row row -> {
				for (int i = 0; i < row.items().size(); i++) {
					each(row.items().get(i), path.item(i), called);
				}
			}
			case Branch branch -> branch.entries().forEach((key, under) -> each(under, path.key(key), called));
		}
	}

	private Tree at(Path path) {
		Tree at = this.root;
		for (String part : path.parts()) {
			at = Objects.requireNonNull(switch (at) {
				case Branch branch -> branch.entries().get(part);
				case Row row -> row.items().get(Path.ROOT.key(part).index());
				case Leaf leaf -> null;
			});
		}
		return at;
	}

}
