package se.larmnav.routine.tree;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

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
		if (!(root(this.yaml) instanceof MappingNode mapping)) {
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
		@Nullable Node at = root(this.yaml);
		for (String part : path.parts()) {
			at = switch (at) {
				case MappingNode mapping -> under(mapping, part);
				case SequenceNode list when part.matches("\\[[1-9][0-9]{0,5}]") -> item(list, part);
				// One value may stand for a list of one.
				case ScalarNode alone when part.equals("[1]") -> alone;
				case null, default -> null;
			};
		}
		return at instanceof ScalarNode value ? Optional.of(value) : Optional.empty();
	}

	private static @Nullable Node under(MappingNode mapping, String key) {
		return mapping.getValue()
			.stream()
			.filter((one) -> one.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
			.map(NodeTuple::getValueNode)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Node item(SequenceNode list, String part) {
		int index = Path.ROOT.key(part).index();
		return index < list.getValue().size() ? list.getValue().get(index) : null;
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
				&& count(root(this.yaml)) == count(root(before.yaml));
	}

	private static int count(@Nullable Node node) {
		return switch (node) {
			case MappingNode mapping -> 1 + mapping.getValue()
				.stream()
				.mapToInt((one) -> count(one.getKeyNode()) + count(one.getValueNode()))
				.sum();
			case SequenceNode list -> 1 + list.getValue().stream().mapToInt(Written::count).sum();
			case null -> 0;
			default -> 1;
		};
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
	}

	private static @Nullable Node root(String yaml) {
		var options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setNestingDepthLimit(20);
		try {
			return new Yaml(options).compose(new StringReader(yaml));
		}
		catch (YAMLException broken) {
			return null;
		}
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
