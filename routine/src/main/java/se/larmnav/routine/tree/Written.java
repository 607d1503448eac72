package se.larmnav.routine.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The text of a routine as somebody has written it. What is changed in it leaves the rest
 * as it stands, with its comments.
 */
public record Written(String yaml) {

	private static final Path VALID_FROM = Path.ROOT.key("valid-from");

	/**
	 * A key at the beginning of a line with what stands under it.
	 *
	 * @param line where it begins, from 1
	 */
	public record Block(String key, int line, String text) {
	}

	/** Its blocks; none when it is no YAML or has no keys. */
	public List<Block> blocks() {
		if (!(Nodes.root(this.yaml) instanceof MappingNode mapping)) {
			return List.of();
		}
		var lines = lines(this.yaml);
		var blocks = new ArrayList<Block>();
		List<NodeTuple> tuples = mapping.getValue();
		for (int i = 0; i < tuples.size(); i++) {
			if (tuples.get(i).getKeyNode() instanceof ScalarNode key) {
				int from = line(key);
				int until = i + 1 < tuples.size() ? line(tuples.get(i + 1).getKeyNode()) : lines.size();
				while (until - 1 > from && isBetween(lines.get(until - 1))) {
					until--;
				}
				blocks.add(new Block(key.getValue(), from + 1, String.join("", lines.subList(from, until))));
			}
		}
		return blocks;
	}

	/**
	 * Puts a block in the place of the one with the same key, or at the end; without text
	 * the block is taken out.
	 */
	public Written withBlock(String key, String text) {
		var lines = new ArrayList<>(lines(this.yaml));
		String whole = text.isBlank() ? "" : text.stripTrailing() + "\n";
		var old = blocks().stream().filter((one) -> one.key().equals(key)).findFirst();
		if (old.isEmpty()) {
			String before = this.yaml.isEmpty() || this.yaml.endsWith("\n") ? this.yaml : this.yaml + "\n";
			return new Written(whole.isEmpty() ? this.yaml : before + "\n" + whole);
		}
		int from = old.get().line() - 1;
		var replaced = lines.subList(from, from + lines(old.get().text()).size());
		replaced.clear();
		if (!whole.isEmpty()) {
			lines.add(from, whole);
		}
		return new Written(String.join("", lines));
	}

	/** Writes another value at a path; empty when no value is written there. */
	public Optional<Written> withValue(Path path, String text) {
		return value(path).map((old) -> {
			var plain = replaced(old, text);
			boolean isPlain = old.getScalarStyle() == ScalarStyle.PLAIN && plain.isOtherwiseOnlyAt(path, text, this);
			return isPlain ? plain : replaced(old, quoted(text));
		});
	}

	/**
	 * Writes a value at a path; where its key is missing it is put in after another key
	 * of the same mapping. Empty when there is no such place.
	 */
	public Optional<Written> withEntry(Path path, String after, String text) {
		return withValue(path, text).or(() -> entries(path.parent()).filter((one) -> one.has(after))
			.map((one) -> new Written(one.with(after, path.last(), quoted(text)))));
	}

	/** Takes a key out with its value; the same when it is not there. */
	public Written withoutEntry(Path path) {
		return entries(path.parent()).filter((one) -> one.has(path.last()))
			.map((one) -> new Written(one.without(path.last())))
			.orElse(this);
	}

	private Optional<Entries> entries(Path mapping) {
		return Nodes.at(this.yaml, mapping) instanceof MappingNode found ? Optional.of(new Entries(this.yaml, found))
				: Optional.empty();
	}

	/** From which day it is to be in force, when that can be read. */
	public Optional<LocalDate> validFrom() {
		try {
			return value(VALID_FROM).map(ScalarNode::getValue).map(LocalDate::parse);
		}
		catch (DateTimeException wrong) {
			return Optional.empty();
		}
	}

	/** The same, in force from another day. */
	public Written withValidFrom(LocalDate day) {
		return withValue(VALID_FROM, day.toString())
			.orElseGet(() -> new Written("valid-from: " + day + "\n" + this.yaml));
	}

	private Optional<ScalarNode> value(Path path) {
		return Nodes.at(this.yaml, path) instanceof ScalarNode value ? Optional.of(value) : Optional.empty();
	}

	private Written replaced(ScalarNode old, String text) {
		return new Written(this.yaml.substring(0, offset(old.getStartMark())) + text
				+ this.yaml.substring(offset(old.getEndMark())));
	}

	/** Marks count code points. */
	private int offset(Mark mark) {
		return this.yaml.offsetByCodePoints(0, mark.getIndex());
	}

	/** Whether nothing but the value at the path is another than in a text. */
	private boolean isOtherwiseOnlyAt(Path path, String text, Written before) {
		return value(path).filter((now) -> now.getValue().equals(text)).isPresent()
				&& Nodes.count(this.yaml) == Nodes.count(before.yaml);
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
	}

	/** With their ends. */
	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of()
				: List.of(text.split("(?<=\n)", -1)).stream().filter((line) -> !line.isEmpty()).toList();
	}

	private static boolean isBetween(String line) {
		return line.isBlank() || line.startsWith("#");
	}

	private static int line(Node node) {
		return node.getStartMark().getLine();
	}

}
