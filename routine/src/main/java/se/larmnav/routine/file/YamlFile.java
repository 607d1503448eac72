package se.larmnav.routine.file;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One file, read strictly into a record. */
final class YamlFile<T> {

	/** What a value is by how it is written. */
	private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP,
			Tag.MERGE, Tag.MAP, Tag.SEQ);

	private final String name;

	private final Problems problems;

	private final Binder binder;

	private final @Nullable T value;

	private YamlFile(String name, Problems problems, Binder binder, @Nullable T value) {
		this.name = name;
		this.problems = problems;
		this.binder = binder;
		this.value = value;
	}

	static <T> YamlFile<T> read(String name, String yaml, Class<T> type, Map<String, Object> given) {
		var problems = new Problems(name);
		var binder = new Binder(problems, given);
		var root = root(yaml, problems);
		return new YamlFile<>(name, problems, binder, root == null ? null : type.cast(binder.bind(root, type, "")));
	}

	private static @Nullable Node root(String yaml, Problems problems) {
		var options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setAllowDuplicateKeys(true);
		options.setNestingDepthLimit(20);
		try {
			var root = new Yaml(options).compose(new StringReader(yaml));
			if (root == null) {
				problems.add("the file is empty");
				return null;
			}
			complainOfTags(root, problems);
			return root;
		}
		catch (MarkedYAMLException broken) {
			problems.add(Objects.requireNonNull(broken.getProblemMark()), "", "not YAML: " + broken.getProblem());
		}
		catch (YAMLException broken) {
			problems.add("not YAML: " + broken.getMessage());
		}
		return null;
	}

	/** A tag asks for another kind of thing than the key says; none is read as one. */
	private static void complainOfTags(Node node, Problems problems) {
		if (!PLAIN.contains(node.getTag())) {
			problems.add(node.getStartMark(), "", "expected a value without a tag, not '" + node.getTag() + "'");
		}
		switch (node) {
			case MappingNode mapping -> mapping.getValue().forEach((one) -> {
				complainOfTags(one.getKeyNode(), problems);
				complainOfTags(one.getValueNode(), problems);
			});
			case SequenceNode list -> list.getValue().forEach((one) -> complainOfTags(one, problems));
			default -> {
			}
		}
	}

	String name() {
		return this.name;
	}

	@Nullable T value() {
		return this.value;
	}

	Problems problems() {
		return this.problems;
	}

	/** Adds a problem at the place of a record in the file. */
	void complainOf(Object made, String key, String text) {
		this.problems.add(this.binder.markOf(made), key, text);
	}

	List<Reference> references() {
		return this.binder.references();
	}

	/** The record, or every problem. */
	T orComplain() {
		this.problems.complain();
		return Objects.requireNonNull(this.value);
	}

}
