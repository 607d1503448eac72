package se.larmnav.routine.file;

import java.io.StringReader;
import java.util.AbstractList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A text that is nothing but wrong costs little and is answered in few lines. */
class TooMuchIsWrongTest {

	private static final String STOPPED = "so much is wrong that the reading stopped";

	private static final String UNKNOWN = IntStream.range(0, 30_000)
		.mapToObj((one) -> "key-" + one + ": 1\n")
		.collect(Collectors.joining());

	@Test
	void theReadingStopsAfterSoMuchAndSaysSo() {
		var wrong = Objects.requireNonNull(catchThrowableOfType(InvalidFile.class,
				() -> MunicipalFiles.routine("routine-2026-01-01.yaml", UNKNOWN, 1)));
		assertThat(wrong.problems()).hasSize(Problems.MOST + 1).last().extracting(Problem::text).isEqualTo(STOPPED);
	}

	@Test
	void aTextWithALittleLessWrongIsReadToItsEnd() {
		var problems = new Problems("a.yaml");
		IntStream.range(1, Problems.MOST).forEach((one) -> problems.add("wrong " + one));
		var wrong = Objects.requireNonNull(catchThrowableOfType(InvalidFile.class, problems::complain));
		assertThat(wrong.problems()).hasSize(Problems.MOST - 1).noneMatch((one) -> one.text().equals(STOPPED));
	}

	/** Each unknown key that is told of is told what could stand there. */
	@Test
	void noMoreKeysAreComparedWithTheKnownOnesThanAreTold() {
		var expected = new Counted();
		var keys = Keys.of((MappingNode) new Yaml().compose(new StringReader(UNKNOWN)), new Problems("a.yaml"), "");
		assertThatExceptionOfType(InvalidFile.class).isThrownBy(() -> keys.complainOfUnknown(expected, ""));
		assertThat(expected.asked).isBetween(1, Problems.MOST);
	}

	/** The keys that are known, and how often somebody has asked for one. */
	private static final class Counted extends AbstractList<String> {

		private int asked;

		@Override
		public String get(int index) {
			this.asked++;
			return "known";
		}

		@Override
		public int size() {
			return 1;
		}

	}

}
