package se.larmnav.routine.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

import se.larmnav.routine.tree.Tree.Branch;
import se.larmnav.routine.tree.Tree.Leaf;
import se.larmnav.routine.tree.Tree.Row;

/** Writes a tree as the YAML that is read strictly; comments are not kept. */
public final class TreeText {

	private TreeText() {
	}

	/** The file. */
	public static String of(Tree tree) {
		var options = new DumperOptions();
		options.setDefaultFlowStyle(FlowStyle.BLOCK);
		options.setWidth(10_000);
		options.setSplitLines(false);
		return new Yaml(options).dump(plain(tree));
	}

	private static Object plain(Tree tree) {
		return switch (tree) {
			case Leaf(Boolean yes) -> yes;
			case Leaf(Integer number) -> number;
			case Leaf leaf -> leaf.text();
			case Row(List<Tree> items) -> new ArrayList<>(items.stream().map(TreeText::plain).toList());
			case Branch branch -> {
				Map<String, Object> entries = new LinkedHashMap<>();
				branch.entries().forEach((key, value) -> entries.put(key, plain(value)));
				yield entries;
			}
		};
	}

}
