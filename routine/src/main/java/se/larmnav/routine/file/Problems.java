package se.larmnav.routine.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yaml.snakeyaml.error.Mark;

/** Collects what is wrong in one file. */
final class Problems {

	/** So many help; a text that is nothing but wrong would give a hundred thousand. */
	private static final int MOST = 200;

	private final String file;

	private final List<Problem> problems = new ArrayList<>();

	Problems(String file) {
		this.file = file;
	}

	void add(Mark mark, String key, String text) {
		this.problems.add(new Problem(this.file, mark.getLine() + 1, mark.getColumn() + 1, key, text));
	}

	void add(String text) {
		this.problems.add(new Problem(this.file, 1, 1, "", text));
	}

	/** Throws what was found, if anything was. */
	void complain() {
		if (!this.problems.isEmpty()) {
			throw new InvalidFile(this.problems.stream()
				.sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
				.limit(MOST)
				.toList());
		}
	}

}
