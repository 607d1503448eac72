package se.larmnav.routine.difference;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;

/**
 * One thing that differs between two versions of a routine.
 *
 * @param path where it stands in the new version; for what was removed, in the old list
 * or among the old keys
 * @param from only for what was moved: where it stood
 * @param old null for what was added
 * @param now null for what was removed
 */
public record Change(Kind kind, Path path, @Nullable Path from, @Nullable Tree old, @Nullable Tree now) {

	/** What became of it. */
	public enum Kind {

		CHANGED, ADDED, REMOVED, MOVED

	}

	static Change changed(Path path, Tree old, Tree now) {
		return new Change(Kind.CHANGED, path, null, old, now);
	}

	static Change added(Path path, Tree now) {
		return new Change(Kind.ADDED, path, null, null, now);
	}

	static Change removed(Path path, Tree old) {
		return new Change(Kind.REMOVED, path, null, old, null);
	}

	/** Moved in its list; what else became of it are changes of their own. */
	static Change moved(Path from, Path path, Tree old) {
		return new Change(Kind.MOVED, path, from, old, old);
	}

}
