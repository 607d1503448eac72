package se.larmnav.routine.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.Problem;

/** Says in Swedish what the strict reading of a file complains of. */
public final class Unreadable {

	private static final List<Saying> SAYINGS = read();

	private record Saying(Pattern problem, String swedish) {
	}

	private Unreadable() {
	}

	static List<Finding> findings(InvalidFile file) {
		return file.problems().stream().map(Unreadable::finding).toList();
	}

	/** The problems, in the words of the municipality. */
	public static List<Problem> inSwedish(List<Problem> problems) {
		return problems.stream()
			.map((one) -> new Problem(one.file(), one.line(), one.column(), one.key(), swedish(one.text())))
			.toList();
	}

	private static Finding finding(Problem problem) {
		return new Finding(Severity.ERROR, "unreadable", problem.file(), problem.line(), problem.column(),
				problem.key(), swedish(problem.text()));
	}

	/** The first saying that fits; the last one fits all. */
	private static String swedish(String text) {
		for (var saying : SAYINGS) {
			var found = saying.problem.matcher(text);
			if (found.matches()) {
				return found.replaceFirst(saying.swedish);
			}
		}
		return text;
	}

	private static List<Saying> read() {
		var sayings = new ArrayList<Saying>();
		try (var stream = Objects.requireNonNull(Unreadable.class.getResourceAsStream("unreadable_sv.txt"));
				var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> line.contains(" => ")).forEach((line) -> {
				String[] parts = line.split(" => ", 2);
				sayings.add(new Saying(Pattern.compile(parts[0], Pattern.DOTALL), parts[1]));
			});
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		return sayings;
	}

}
