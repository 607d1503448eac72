package se.larmnav.routine.file;

import java.util.List;
import java.util.stream.Collectors;

/** A file is not as it must be; every problem that was found, none of it loaded. */
public final class InvalidFile extends RuntimeException {

	private final transient List<Problem> problems;

	public InvalidFile(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** Every problem, in the order of the file. */
	public List<Problem> problems() {
		return this.problems;
	}

}
