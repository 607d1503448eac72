package se.larmnav.routine.step;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.larmnav.routine.Files;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The municipality's own words in a letter. */
class LetterBodyTest {

	private static final Map<Fact, String> ALMA = Map.of(Fact.NAME, "Alma $1 Påhitt", Fact.CASE_NUMBER, "2026-000123");

	@Test
	void factsStandWhereTheirBracesAre() {
		var body = LetterBody.parse("Hej {name}!\nDitt ärende är\n{case-number}.\n\n\nHälsningar, {name}\n");

		assertThat(body.facts()).containsExactly(Fact.NAME, Fact.CASE_NUMBER);
		assertThat(body.paragraphs((fact) -> ALMA.getOrDefault(fact, "")))
			.containsExactly("Hej Alma $1 Påhitt! Ditt ärende är 2026-000123.", "Hälsningar, Alma $1 Påhitt");
	}

	@Test
	void whatAFactSaysIsNeverReadAsAFieldOrAsATemplate() {
		var sly = Map.of(Fact.NAME, "{case-number} ${T(java.lang.Runtime)} $0 \\1", Fact.CASE_NUMBER, "2026-000123");

		assertThat(LetterBody.parse("Hej {name}! [[$(7*7)]] th:text").paragraphs((fact) -> sly.getOrDefault(fact, "")))
			.containsExactly("Hej {case-number} ${T(java.lang.Runtime)} $0 \\1! [[$(7*7)]] th:text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hej {namn}!", "Hej {}!", "Hej {name", "Hej name}", "Hej {{name}}", "Hej \u0007" })
	void anUnknownFactALoneBraceAndAControlCharacterAreRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> LetterBody.parse(text));
	}

	@Test
	void aLetterOfARoutineHasOwnWordsAndKnowsTheFactsInThem() {
		var routine = MunicipalFiles.routine("routine.yaml", withBody("Hej {name}!"), 1);

		assertThat(routine.stepRules())
			.filteredOn((step) -> step.makes() instanceof Makes.Document document && document.body() != null)
			.singleElement()
			.satisfies((step) -> assertThat(step.makes().facts()).containsExactly(Fact.NAME));
	}

	@Test
	void aFactThatTheEventDoesNotKnowOrThatDoesNotExistIsAProblemAtItsLine() {
		assertThatExceptionOfType(InvalidFile.class)
			.isThrownBy(() -> MunicipalFiles.routine("routine.yaml", withBody("Installerat {installed-on}"), 1));
		assertThatExceptionOfType(InvalidFile.class)
			.isThrownBy(() -> MunicipalFiles.routine("routine.yaml", withBody("Hej {namn}!"), 1))
			.satisfies((refused) -> assertThat(refused.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.text()).contains("{namn}").contains("case-number");
				assertThat(withBody("Hej {namn}!").lines().toList().get(problem.line() - 1)).contains("{namn}");
			}));
	}

	@Test
	void aFormHasNoOwnWords() {
		var receipt = yaml("ljungby").replace("document: property-key-receipt",
				"document: property-key-receipt\n    body: \"Hej\"");
		assertThatExceptionOfType(InvalidFile.class)
			.isThrownBy(() -> MunicipalFiles.routine("routine.yaml", receipt, 1));
	}

	@Test
	void everyFactHasAnExampleAboutSomebodyWhoDoesNotExist() {
		assertThat(Arrays.stream(Fact.values()).map(Fact::key))
			.allMatch((key) -> Texts.national().find(Section.FICTIVE, key).isPresent());
	}

	private static String withBody(String body) {
		return yaml("goteborg").replace("document: decision-letter",
				"document: decision-letter\n    body: \"" + body + "\"");
	}

	private static String yaml(String alias) {
		return Objects.requireNonNull(Files.of(alias).get("routine-2026-01-01.yaml"));
	}

}
