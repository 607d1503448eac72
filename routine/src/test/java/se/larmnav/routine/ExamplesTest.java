package se.larmnav.routine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import se.larmnav.routine.example.Example;
import se.larmnav.routine.example.Trials;
import se.larmnav.routine.example.Word;
import se.larmnav.routine.file.Municipality;

import static org.assertj.core.api.Assertions.assertThat;

/** Each line of each municipality's examples is a test. */
class ExamplesTest {

	@TestFactory
	Stream<DynamicNode> everyMunicipalityGetsWhatItExpects() {
		return Files.MUNICIPALITIES.stream().map((alias) -> {
			var municipality = Files.municipality(alias);
			return DynamicContainer.dynamicContainer(municipality.tenant().name(), examples(municipality));
		});
	}

	@Test
	void everyRuleIsTriedBySomeMunicipality() {
		var tried = Files.MUNICIPALITIES.stream()
			.flatMap((alias) -> Files.municipality(alias).examples().stream())
			.map(Example::rule)
			.toList();

		assertThat(rules()).isNotEmpty().allMatch(tried::contains);
	}

	/** The answer to an unknown rule names all there are. */
	private static List<String> rules() {
		var municipality = Files.municipality("goteborg");
		var trials = new Trials(municipality.routines().getLast(), municipality.organisation());
		String found = trials.run(new Example("", "nothing", Map.of(), new Word(""))).found();
		return List.of(found.substring(found.indexOf("one of ") + 7).split(", ", -1));
	}

	private static Stream<DynamicTest> examples(Municipality municipality) {
		var trials = new Trials(municipality.routines().getLast(), municipality.organisation());
		return municipality.examples()
			.stream()
			.map((example) -> DynamicTest.dynamicTest(example.name(),
					() -> assertThat(trials.run(example).found()).isEqualTo(example.expect().text())));
	}

}
