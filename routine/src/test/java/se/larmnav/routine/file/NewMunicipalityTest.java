package se.larmnav.routine.file;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.check.Checks;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.example.Trials;

import static org.assertj.core.api.Assertions.assertThat;

/** A municipality that nobody has seen before is only files. */
class NewMunicipalityTest {

	private static final List<String> INVENTED = List.of("vintervik", "sommarvik");

	private static Municipality vintervik() {
		return municipality("vintervik");
	}

	private static Municipality municipality(String alias) {
		return MunicipalFiles.municipality(files(alias));
	}

	private static Map<String, String> files(String alias) {
		return Files.in(Path.of("src/test/resources/municipalities", alias));
	}

	@TestFactory
	@Requirement("PLT-TEN-02")
	Stream<DynamicTest> itGetsWhatItExpects() {
		return INVENTED.stream().flatMap((alias) -> {
			var municipality = municipality(alias);
			var trials = new Trials(municipality.routines().getLast(), municipality.organisation());
			return municipality.examples()
				.stream()
				.map((example) -> DynamicTest.dynamicTest(example.name(),
						() -> assertThat(trials.run(example).found()).isEqualTo(example.expect().text())));
		});
	}

	@Test
	void nothingStopsItsPublication() {
		assertThat(Checks.of(files("sommarvik"), LocalDate.of(2026, 3, 2))).isEmpty();
	}

	@Test
	void twoWhoGoTogetherAreTwoPeople() {
		var files = new HashMap<>(files("sommarvik"));
		files.computeIfPresent("organisation.yaml", (name, yaml) -> yaml.replaceAll("(?m)^.*lova.landet.*\n", ""));

		assertThat(Checks.of(files, LocalDate.of(2026, 3, 2))).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("too-few-responders");
			assertThat(finding.path()).isEqualTo("dispatch.hours[1].responders");
			assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
		});
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
