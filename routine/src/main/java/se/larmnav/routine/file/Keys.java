package se.larmnav.routine.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of one mapping, and which of them somebody has taken. */
final class Keys {

	private final MappingNode node;

	private final Problems problems;

	private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();

	private final Set<String> taken = new HashSet<>();

	private Keys(MappingNode node, Problems problems) {
		this.node = node;
		this.problems = problems;
	}

	static Keys of(MappingNode node, Problems problems, String path) {
		var keys = new Keys(node, problems);
		for (var tuple : node.getValue()) {
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				problems.add(tuple.getKeyNode().getStartMark(), path, "expected a key");
				continue;
			}
			if (keys.tuples.putIfAbsent(key.getValue(), tuple) != null) {
				problems.add(key.getStartMark(), path, "the key '" + key.getValue() + "' stands twice");
			}
		}
		return keys;
	}

	MappingNode node() {
		return this.node;
	}

	List<String> names() {
		return List.copyOf(this.tuples.keySet());
	}

	boolean has(String key) {
		return this.tuples.containsKey(key);
	}

	Node keyNode(String key) {
		return Objects.requireNonNull(this.tuples.get(key)).getKeyNode();
	}

	Node value(String key) {
		return Objects.requireNonNull(this.tuples.get(key)).getValueNode();
	}

	void take(String key) {
		this.taken.add(key);
	}

	void complainOfUnknown(List<String> expected, String path) {
		this.tuples.forEach((key, tuple) -> {
			if (!this.taken.contains(key)) {
				this.problems.add(tuple.getKeyNode().getStartMark(), path,
						"unknown key '" + key + "'; expected one of " + String.join(", ", expected));
			}
		});
	}

}
