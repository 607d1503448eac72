package se.larmnav.routine.base;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import se.larmnav.embedded.Requirement;
import se.larmnav.routine.access.KeyAndCodes;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.access.Keys;
import se.larmnav.routine.check.Checks;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.example.Trials;
import se.larmnav.routine.file.StarterFiles;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.file.Municipality;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever starts from a base routine has a whole routine that names nobody else. */
class StarterFilesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	/** What remains to be done: people, their telephones, and who decides. */
	private static final Set<String> THE_MUNICIPALITYS_OWN = Set.of("nobody-has-role", "nobody-has-role-in-unit",
			"nobody-in-unit", "nobody-decides", "unanswered-told-to-nobody", "no-alarm-phone");

	@TestFactory
	@Requirement("PLT-TEN-03")
	Stream<DynamicTest> aNewMunicipalityGetsAWholeRoutineAndWhatItExpects() {
		return each((base) -> {
			var municipality = municipality(base);
			var trials = new Trials(municipality.routines().getLast(), municipality.organisation());

			assertThat(trials.run(municipality.examples())).isNotEmpty().allMatch((tried) -> tried.asExpected());
			assertThat(municipality.tenant().name()).isEqualTo("Ås \"övre\" kommun");
			assertThat(Objects.requireNonNull(municipality.routines().getLast().adoptedFrom()).name())
				.contains(base.name());
		});
	}

	@TestFactory
	Stream<DynamicTest> onlyPeopleAreMissing() {
		return each((base) -> assertThat(Checks.of(files(base), TODAY)).extracting(Finding::code)
			.isSubsetOf(THE_MUNICIPALITYS_OWN));
	}

	@TestFactory
	Stream<DynamicTest> noOtherMunicipalityIsNamed() {
		return each((base) -> assertThat(String.join("\n", files(base).values()).toLowerCase(Locale.ROOT))
			.doesNotContain("göteborg", "goteborg", "ljungby", "gislaved", "trygghetsjouren", "trygghetsteamet",
					"treserva", ".invalid", "${"));
	}

	@Test
	@Requirement("PLT-TEN-03")
	void thereAreThreeAndTheyWorkInThreeWays() {
		assertThat(StarterFiles.all()).extracting((base) -> routine(base).access().getClass().getSimpleName())
			.containsExactly(Keys.class.getSimpleName(), KeySafe.class.getSimpleName(),
					KeyAndCodes.class.getSimpleName());
		assertThat(StarterFiles.all()).extracting((base) -> routine(base).automatedDecision() != null)
			.containsExactly(true, false, false);
		assertThat(StarterFiles.all()).extracting((base) -> routine(base).supervision() != null)
			.containsExactly(false, false, true);
	}

	private interface Look {

		void at(StarterRoutine base);

	}

	private static Stream<DynamicTest> each(Look look) {
		return StarterFiles.all().stream().map((base) -> DynamicTest.dynamicTest(base.name(), () -> look.at(base)));
	}

	private static se.larmnav.routine.Routine routine(StarterRoutine base) {
		return municipality(base).routines().getLast();
	}

	private static Municipality municipality(StarterRoutine base) {
		return MunicipalFiles.municipality(files(base));
	}

	private static Map<String, String> files(StarterRoutine base) {
		return StarterFiles.files(base,
				new NewMunicipality("as", "Ås \"övre\" kommun", "0098", "as", "alva.admin", "Alva Påhitt", TODAY));
	}

}
