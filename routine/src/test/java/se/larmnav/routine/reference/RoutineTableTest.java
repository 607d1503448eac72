package se.larmnav.routine.reference;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.larmnav.routine.Routine;
import se.larmnav.routine.file.Shape;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/routine.md says of every value and timer where it stands. */
class RoutineTableTest {

	private static List<String> rows = List.of();

	@BeforeAll
	static void read() throws IOException {
		rows = Files.readAllLines(Path.of(System.getProperty("larmnav.root", ".."), "docs", "routine.md"))
			.stream()
			.filter((line) -> line.startsWith("| "))
			.toList();
	}

	@Test
	void noValueAndNoTimerIsForgottenOrSaidTwice() {
		var all = Stream.concat(IntStream.rangeClosed(1, 103).mapToObj("C%02d"::formatted),
				IntStream.rangeClosed(1, 36).mapToObj("T%02d"::formatted));

		assertThat(rows.stream().flatMap((row) -> ids(row.split("\\|", -1)[1])))
			.containsExactlyInAnyOrderElementsOf(all.toList());
	}

	@Test
	void eachBlockThatItNamesIsABlockOfTheRoutine() {
		var blocks = Arrays.stream(Routine.class.getRecordComponents())
			.filter((one) -> !one.getName().equals("version"))
			.map(RoutineTableTest::block)
			.collect(Collectors.toSet());
		var named = rows.stream()
			.filter((row) -> !row.contains("organisation.yaml"))
			.map((row) -> row.split("\\|", -1)[2])
			.flatMap((cell) -> Pattern.compile("`([a-z-]+)\\.[a-z]").matcher(cell).results())
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());

		assertThat(blocks).containsAll(named);
		assertThat(named).hasSizeGreaterThan(10);
	}

	@Test
	void everyBlockOfTheRoutineIsInIt() {
		String all = String.join("\n", rows);
		Set<String> others = Set.of("municipality", "code", "valid-from", "decided", "adopted-from", "steps");

		assertThat(new TreeSet<>(Arrays.stream(Routine.class.getRecordComponents())
			.map(RoutineTableTest::block)
			.filter((one) -> !others.contains(one) && !one.equals("version"))
			.toList())).allMatch((block) -> all.contains("`" + block));
	}

	private static String block(RecordComponent component) {
		return Shape.key(component);
	}

	private static Stream<String> ids(String cell) {
		return Pattern.compile("\\b[CT][0-9]{2,3}\\b").matcher(cell).results().map((found) -> found.group());
	}

}
