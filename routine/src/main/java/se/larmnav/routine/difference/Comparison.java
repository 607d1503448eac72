package se.larmnav.routine.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Branch;
import se.larmnav.routine.tree.Tree.Row;

/** Compares two trees. */
final class Comparison {

	private final List<Change> changes = new ArrayList<>();

	private Comparison() {
	}

	/** What differs, in the order of the new one. */
	static List<Change> of(Tree old, Tree now) {
		var comparison = new Comparison();
		comparison.compare(Path.ROOT, old, now);
		return List.copyOf(comparison.changes);
	}

	private void compare(Path path, Tree old, Tree now) {
		if (old.equals(now)) {
			return;
		}
		if (old instanceof Branch before && now instanceof Branch after && before.kind().equals(after.kind())) {
			branches(path, before, after);
		}
		else if (old instanceof Row before && now instanceof Row after) {
			rows(path, before.items(), after.items());
		}
		else {
			this.changes.add(Change.changed(path, old, now));
		}
	}

	private void branches(Path path, Branch old, Branch now) {
		var keys = new LinkedHashSet<>(now.entries().keySet());
		keys.addAll(old.entries().keySet());
		for (String key : keys) {
			var before = old.entries().get(key);
			var after = now.entries().get(key);
			if (before != null && after != null) {
				compare(path.key(key), before, after);
			}
			else if (after != null) {
				this.changes.add(Change.added(path.key(key), after));
			}
			else if (before != null) {
				this.changes.add(Change.removed(path.key(key), before));
			}
		}
	}

	private void rows(Path path, List<Tree> old, List<Tree> now) {
		var matching = Matching.of(old, now);
		for (int i = 0; i < old.size(); i++) {
			if (!matching.oldIsThere(i)) {
				this.changes.add(Change.removed(path.item(i), old.get(i)));
			}
		}
		for (int i = 0; i < now.size(); i++) {
			int before = matching.oldOf(i);
			if (before < 0) {
				this.changes.add(Change.added(path.item(i), now.get(i)));
				continue;
			}
			if (matching.isMoved(i)) {
				this.changes.add(Change.moved(path.item(before), path.item(i), old.get(before)));
			}
			compare(path.item(i), old.get(before), now.get(i));
		}
	}

}
