package se.larmnav.routine.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yaml.snakeyaml.error.Mark;

/**
 * Collects what is wrong in one file, and ends its reading when that is so much that more
 * would help nobody.
 */
final class Problems {

	/** A text that is nothing but wrong would give a hundred thousand. */
	static final int MOST = 200;

	private final String file;

	private final List<Problem> problems = new ArrayList<>();

	Problems(String file) {
		this.file = file;
	}

	void add(Mark mark, String key, String text) {
		add(new Problem(this.file, mark.getLine() + 1, mark.getColumn() + 1, key, text));
	}

	void add(String text) {
		add(new Problem(this.file, 1, 1, "", text));
	}

	private void add(Problem problem) {
		this.problems.add(problem);
		if (this.problems.size() == MOST) {
			var all = new ArrayList<>(inOrder());
			var last = all.getLast();
			all.add(new Problem(this.file, last.line(), last.column(), "",
					"so much is wrong that the reading stopped"));
			throw new InvalidFile(all);
		}
	}

	/** Throws what was found, if anything was. */
	void complain() {
		if (!this.problems.isEmpty()) {
			throw new InvalidFile(inOrder());
		}
	}

	private List<Problem> inOrder() {
		return this.problems.stream()
			.sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
			.toList();
	}

}
