package se.larmnav.routine;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import se.larmnav.routine.example.Trials;
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

	private static Stream<DynamicTest> examples(Municipality municipality) {
		var trials = new Trials(municipality.routines().getLast(), municipality.organisation());
		return municipality.examples()
			.stream()
			.map((example) -> DynamicTest.dynamicTest(example.name(),
					() -> assertThat(trials.run(example).found()).isEqualTo(example.expect().text())));
	}

}
