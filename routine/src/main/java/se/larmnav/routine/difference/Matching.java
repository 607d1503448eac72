package se.larmnav.routine.difference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Branch;

/** Which item of a new list is which of the old one. */
final class Matching {

	/** Keys by whose values people know one item from another. */
	private static final List<String> NAMES = List.of("key", "kind", "work", "watch", "message", "document", "gate",
			"mounting", "by", "hours", "title", "from");

	private static final double ALIKE = 0.5;

	private final int[] oldOf;

	private final Set<Integer> there = new HashSet<>();

	private final Set<Integer> moved = new HashSet<>();

	private Matching(int size) {
		this.oldOf = new int[size];
		Arrays.fill(this.oldOf, -1);
	}

	/** The same first, then those of the same name, then those that are most alike. */
	static Matching of(List<Tree> old, List<Tree> now) {
		var matching = new Matching(now.size());
		matching.match(old, now, Tree::equals);
		matching.match(old, now, (a, b) -> hasSameName(a, b) && likeness(a, b) >= ALIKE);
		matching.match(old, now, Matching::hasSameName);
		matching.match(old, now, (a, b) -> likeness(a, b) >= ALIKE);
		matching.findMoved();
		return matching;
	}

	int oldOf(int now) {
		return this.oldOf[now];
	}

	boolean oldIsThere(int old) {
		return this.there.contains(old);
	}

	boolean isMoved(int now) {
		return this.moved.contains(now);
	}

	private void match(List<Tree> old, List<Tree> now, BiPredicate<Tree, Tree> fits) {
		for (int i = 0; i < now.size(); i++) {
			for (int j = 0; this.oldOf[i] < 0 && j < old.size(); j++) {
				if (!this.there.contains(j) && fits.test(old.get(j), now.get(i))) {
					this.oldOf[i] = j;
					this.there.add(j);
				}
			}
		}
	}

	private static boolean hasSameName(Tree old, Tree now) {
		if (old instanceof Branch before && now instanceof Branch after && before.kind().equals(after.kind())) {
			return NAMES.stream()
				.filter((name) -> before.entries().containsKey(name) || after.entries().containsKey(name))
				.findFirst()
				.filter((name) -> before.entries().containsKey(name)
						&& before.entries().get(name).equals(after.entries().get(name)))
				.isPresent();
		}
		return false;
	}

	private static double likeness(Tree old, Tree now) {
		if (!(old instanceof Branch before && now instanceof Branch after)) {
			return 0;
		}
		var keys = new HashSet<>(before.entries().keySet());
		keys.addAll(after.entries().keySet());
		long same = keys.stream()
			.filter((key) -> before.entries().containsKey(key)
					&& before.entries().get(key).equals(after.entries().get(key)))
			.count();
		return keys.isEmpty() ? 1 : (double) same / keys.size();
	}

	/** All that do not stand in the longest run that has kept its order. */
	private void findMoved() {
		int[] longest = new int[this.oldOf.length];
		int best = -1;
		for (int i = 0; i < longest.length; i++) {
			if (this.oldOf[i] >= 0) {
				longest[i] = 1;
				for (int j = 0; j < i; j++) {
					if (this.oldOf[j] >= 0 && this.oldOf[j] < this.oldOf[i]) {
						longest[i] = Math.max(longest[i], longest[j] + 1);
					}
				}
				this.moved.add(i);
				best = best < 0 || longest[i] > longest[best] ? i : best;
			}
		}
		for (int at = best; at >= 0; at = before(at, longest)) {
			this.moved.remove(at);
		}
	}

	private int before(int at, int[] longest) {
		for (int j = at - 1; j >= 0; j--) {
			if (this.oldOf[j] >= 0 && this.oldOf[j] < this.oldOf[at] && longest[j] == longest[at] - 1) {
				return j;
			}
		}
		return -1;
	}

}
