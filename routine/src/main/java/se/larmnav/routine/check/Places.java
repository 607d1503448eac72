package se.larmnav.routine.check;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import se.larmnav.routine.tree.Path;

/** Where each value of a file stands. */
final class Places {

	private final Map<Path, Place> places = new HashMap<>();

	/** A place, from line 1 and column 1. */
	record Place(int line, int column) {

		static final Place START = new Place(1, 1);

	}

	private Places() {
	}

	/** The places in a file that has been read without problems. */
	static Places of(String yaml) {
		var places = new Places();
		places.add(new Yaml().compose(new StringReader(yaml)), Path.ROOT);
		return places;
	}

	/** Where a path stands; the nearest above it when the file leaves it out. */
	Place of(Path path) {
		for (var at = path; !at.parts().isEmpty(); at = at.parent()) {
			var place = this.places.get(at);
			if (place != null) {
				return place;
			}
		}
		return Place.START;
	}

	private void add(Node node, Path path) {
		Mark mark = node.getStartMark();
		this.places.put(path, new Place(mark.getLine() + 1, mark.getColumn() + 1));
		switch (node) {
			case MappingNode mapping -> mapping.getValue().forEach((tuple) -> {
				if (tuple.getKeyNode() instanceof ScalarNode key) {
					add(tuple.getValueNode(), path.key(key.getValue()));
				}
			});
			case SequenceNode sequence -> {
				List<Node> items = sequence.getValue();
				for (int i = 0; i < items.size(); i++) {
					add(items.get(i), path.item(i));
				}
			}
			default -> {
			}
		}
	}

}
