package se.larmnav.routine.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.difference.Change.Kind;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Branch;
import se.larmnav.routine.tree.Tree.Leaf;
import se.larmnav.routine.tree.Tree.Row;

/** Applies changes to an old version. */
final class Applying {

	private final Map<Path, List<Change>> under = new HashMap<>();

	private final Map<Path, Change> whole = new HashMap<>();

	Applying(List<Change> changes) {
		for (var change : changes) {
			if (change.kind() == Kind.CHANGED) {
				this.whole.put(change.path(), change);
			}
			else {
				this.under.computeIfAbsent(change.path().parent(), (path) -> new ArrayList<>()).add(change);
			}
		}
	}

	Tree to(Path path, Tree old) {
		var change = this.whole.get(path);
		if (change != null) {
			return Objects.requireNonNull(change.now());
		}
		return switch (old) {
			case Leaf leaf -> leaf;
			case Branch branch -> branch(path, branch);
			case Row row -> row(path, row.items());
		};
	}

	private Tree branch(Path path, Branch old) {
		var entries = new LinkedHashMap<>(old.entries());
		for (var change : this.under.getOrDefault(path, List.of())) {
			if (change.now() == null) {
				entries.remove(change.path().last());
			}
		}
		entries.replaceAll((key, tree) -> to(path.key(key), tree));
		for (var change : this.under.getOrDefault(path, List.of())) {
			if (change.now() != null) {
				entries.put(change.path().last(), change.now());
			}
		}
		return new Branch(old.kind(), entries);
	}

	/**
	 * What was added or moved stands in its new place; the others fill the rest in order.
	 */
	private Tree row(Path path, List<Tree> old) {
		var placed = new HashMap<Integer, @Nullable Tree>();
		var gone = new HashSet<Integer>();
		var added = new HashSet<Integer>();
		for (var change : this.under.getOrDefault(path, List.of())) {
			switch (change.kind()) {
				case REMOVED -> gone.add(change.path().index());
				case ADDED -> {
					placed.put(change.path().index(), change.now());
					added.add(change.path().index());
				}
				case MOVED -> {
					int from = Objects.requireNonNull(change.from()).index();
					placed.put(change.path().index(), old.get(from));
					gone.add(from);
				}
				case CHANGED -> {
				}
			}
		}
		var rest = new ArrayList<Tree>();
		for (int i = 0; i < old.size(); i++) {
			if (!gone.contains(i)) {
				rest.add(old.get(i));
			}
		}
		var items = new ArrayList<Tree>();
		var others = rest.iterator();
		for (int i = 0; i < rest.size() + placed.size(); i++) {
			var item = placed.containsKey(i) ? Objects.requireNonNull(placed.get(i)) : others.next();
			items.add(added.contains(i) ? item : to(path.item(i), item));
		}
		return new Row(items);
	}

}
