package se.larmnav.routine.tree;

import java.util.List;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Keys that are put into a mapping of a text, or taken out; the rest stays. */
record Entries(String yaml, MappingNode mapping) {

	/** Puts a key directly after another one, which has a single value. */
	String with(String after, String key, String quoted) {
		var before = tuple(after);
		int end = offset(before.getValueNode().getEndMark());
		if (isFlow()) {
			return this.yaml.substring(0, end) + ", " + key + ": " + quoted + this.yaml.substring(end);
		}
		int line = this.yaml.indexOf('\n', end);
		int at = line < 0 ? this.yaml.length() : line;
		var indent = " ".repeat(before.getKeyNode().getStartMark().getColumn());
		return this.yaml.substring(0, at) + "\n" + indent + key + ": " + quoted + this.yaml.substring(at);
	}

	/** Takes a key out that is not the first one. */
	String without(String key) {
		var tuple = tuple(key);
		int end = offset(tuple.getValueNode().getEndMark());
		if (isFlow()) {
			int from = offset(before(tuple).getValueNode().getEndMark());
			return this.yaml.substring(0, from) + this.yaml.substring(end);
		}
		int start = this.yaml.lastIndexOf('\n', offset(tuple.getKeyNode().getStartMark())) + 1;
		// a text of several lines ends where the next line begins
		boolean isAtLine = this.yaml.charAt(end - 1) == '\n';
		int line = this.yaml.indexOf('\n', end);
		int next = isAtLine ? end : line < 0 ? this.yaml.length() : line + 1;
		return this.yaml.substring(0, start) + this.yaml.substring(next);
	}

	boolean has(String key) {
		return this.mapping.getValue().stream().anyMatch((one) -> isNamed(one, key));
	}

	private boolean isFlow() {
		return this.mapping.getFlowStyle() == FlowStyle.FLOW;
	}

	private NodeTuple tuple(String key) {
		return this.mapping.getValue().stream().filter((one) -> isNamed(one, key)).findFirst().orElseThrow();
	}

	private NodeTuple before(NodeTuple tuple) {
		List<NodeTuple> all = this.mapping.getValue();
		return all.get(all.indexOf(tuple) - 1);
	}

	private static boolean isNamed(NodeTuple tuple, String key) {
		return tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key);
	}

	/** Marks count code points. */
	private int offset(Mark mark) {
		return this.yaml.offsetByCodePoints(0, mark.getIndex());
	}

}
