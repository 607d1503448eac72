package se.larmnav.routine.difference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.larmnav.routine.Files;

import static org.assertj.core.api.Assertions.assertThat;

/** A finding points at its place in words. */
class PlaceInSwedishTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "dispatch.hours[2].to|Mottagare av larm, klockan 22:00–07:00, går till",
					"contact-list.kept-by|Kontaktlista, hålls aktuell av", "roles.never-together[1]|Roller",
					"steps.to|Steg", "''|''" })
	void aPlaceInARoutine(String path, String words) {
		var goteborg = Files.municipality("goteborg");
		var routine = path.startsWith("contact") ? Files.routine("gislaved") : Files.routine("goteborg");

		assertThat(PlaceInSwedish.in(routine, goteborg.organisation()).of(path)).startsWith(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "units[8].part-of|Enheter, ”Norr dag”, ingår i",
					"lists[1].members|Sändlistor, ”Mottag ÄVO”, medlemmar",
					"areas[1].units.night|Larmområden, ”Norr”, mottagare, natt" })
	void aPlaceInAnOrganisation(String path, String words) {
		var goteborg = Files.municipality("goteborg");

		assertThat(PlaceInSwedish.in(goteborg.organisation(), Files.routine("goteborg")).of(path)).isEqualTo(words);
	}

}
