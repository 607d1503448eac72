package se.larmnav.routine.tree;

import java.io.StringReader;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The places of a text, as YAML marks them; none in what is no YAML. */
final class Nodes {

	private Nodes() {
	}

	static @Nullable Node root(String yaml) {
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

	/** What stands at a path. */
	static @Nullable Node at(String yaml, Path path) {
		@Nullable Node at = root(yaml);
		for (String part : path.parts()) {
			at = switch (at) {
				case MappingNode mapping -> under(mapping, part);
				case SequenceNode list when part.matches("\\[[1-9][0-9]{0,5}]") -> item(list, part);
				// One value may stand for a list of one.
				case ScalarNode alone when part.equals("[1]") -> alone;
				case null, default -> null;
			};
		}
		return at;
	}

	/** How many places there are. */
	static int count(String yaml) {
		return count(root(yaml));
	}

	private static int count(@Nullable Node node) {
		return switch (node) {
			case MappingNode mapping -> 1 + mapping.getValue()
				.stream()
				.mapToInt((one) -> count(one.getKeyNode()) + count(one.getValueNode()))
				.sum();
			case SequenceNode list -> 1 + list.getValue().stream().mapToInt(Nodes::count).sum();
			case null -> 0;
			default -> 1;
		};
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

}
