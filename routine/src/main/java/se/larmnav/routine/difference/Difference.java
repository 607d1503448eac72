package se.larmnav.routine.difference;

import java.util.List;

import se.larmnav.routine.Routine;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;

/**
 * What differs between two versions of a routine.
 *
 * @param changes in the order of the new version
 */
public record Difference(List<Said> changes) {

	/** A change, and the same in plain Swedish. */
	public record Said(Change change, String sentence) {
	}

	public Difference {
		changes = List.copyOf(changes);
	}

	/**
	 * Compares two versions.
	 * @param organisation whose names are said
	 */
	public static Difference between(Routine old, Routine now, Organisation organisation, Affected affected) {
		var words = new Words(now, organisation);
		var before = Tree.of(old);
		var after = Tree.of(now);
		var said = new SaidInSwedish(after, old, now, words, affected);
		return new Difference(Comparison.of(before, after).stream().map((one) -> new Said(one, said.of(one))).toList());
	}

	/** The new version, made of the old one. */
	public Tree applyTo(Routine old) {
		return apply(Tree.of(old), this.changes.stream().map(Said::change).toList());
	}

	/** Applies changes to a tree. */
	static Tree apply(Tree old, List<Change> changes) {
		return new Applying(changes).to(Path.ROOT, old);
	}

}
