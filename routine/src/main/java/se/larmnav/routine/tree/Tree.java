package se.larmnav.routine.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import se.larmnav.routine.Routine;
import se.larmnav.routine.file.Shape;
import se.larmnav.routine.organisation.Organisation;

/**
 * What a routine or an organisation says, as keys and values in the shape of its file;
 * what the file may write in two ways is written in one.
 */
public sealed interface Tree {

	/** The tree of a routine. */
	static Branch of(Routine routine) {
		return (Branch) new Planting().tree(routine, Routine.class);
	}

	/** The tree of an organisation. */
	static Branch of(Organisation organisation) {
		return (Branch) new Planting().tree(organisation, Organisation.class);
	}

	/** Calls for each value with its path. */
	default void eachLeaf(BiConsumer<Path, Leaf> called) {
		eachLeaf(Path.ROOT, called);
	}

	/** Calls for each value with its path under another. */
	default void eachLeaf(Path path, BiConsumer<Path, Leaf> called) {
		switch (this) {
			case Leaf leaf -> called.accept(path, leaf);
			case Row row -> {
				for (int i = 0; i < row.items.size(); i++) {
					row.items.get(i).eachLeaf(path.item(i), called);
				}
			}
			case Branch branch -> branch.entries.forEach((key, tree) -> tree.eachLeaf(path.key(key), called));
		}
	}

	/** One value; it knows what it is. */
	record Leaf(Object value) implements Tree {

		/** As the file writes it. */
		public String text() {
			return Shape.written(this.value);
		}

		@Override
		public String toString() {
			return text();
		}

	}

	/** A list. */
	record Row(List<Tree> items) implements Tree {

		public Row {
			items = List.copyOf(items);
		}

		@Override
		public String toString() {
			return this.items.toString();
		}

	}

	/**
	 * Keys and values, in the order of the record.
	 *
	 * @param kind the simple name of the type that has the keys
	 */
	record Branch(String kind, Map<String, Tree> entries) implements Tree {

		public Branch {
			entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
		}

		@Override
		public String toString() {
			return this.entries.toString();
		}

	}

}
