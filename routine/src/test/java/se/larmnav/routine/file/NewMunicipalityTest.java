package se.larmnav.routine.file;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.example.Trials;

import static org.assertj.core.api.Assertions.assertThat;

/** A municipality that nobody has seen before is only files. */
class NewMunicipalityTest {

	private static Municipality vintervik() {
		return MunicipalFiles.municipality(Files.in(Path.of("src/test/resources/municipalities/vintervik")));
	}

	@TestFactory
	@Requirement("PLT-TEN-02")
	Stream<DynamicTest> itGetsWhatItExpects() {
		var municipality = vintervik();
		var trials = new Trials(municipality.routines().getLast(), municipality.organisation());
		return municipality.examples()
			.stream()
			.map((example) -> DynamicTest.dynamicTest(example.name(),
					() -> assertThat(trials.run(example).found()).isEqualTo(example.expect().text())));
	}

	@Test
	void anExampleThatIsWrongSaysSo() {
		var municipality = vintervik();
		var trials = new Trials(municipality.routines().getLast(), municipality.organisation());
		var examples = MunicipalFiles.examples("""
				examples:
				  - { name: a, rule: feee, expect: x }
				  - { name: b, rule: fee, given: { colour: red }, expect: x }
				  - { name: c, rule: dispatch, expect: x }
				  - { name: d, rule: fee, expect: "200 SEK (1/1)" }
				""");

		assertThat(trials.run(examples)).noneMatch((tried) -> tried.asExpected())
			.extracting((tried) -> tried.found().split(";")[0])
			.containsExactly("unknown rule", "the rule does not use colour", "wrong: the example must give 'received'",
					"199,50 SEK (1/1)");
	}

}
