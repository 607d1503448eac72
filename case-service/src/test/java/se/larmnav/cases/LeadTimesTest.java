package se.larmnav.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.LeadTimesApi;
import se.larmnav.contract.cases.LeadTimesApi.Period;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;

/** How long it takes from an application to an installed alarm. */
@CasesTest
class LeadTimesTest {

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@Test
	@Requirement("GBG-INS-01")
	void itIsMeasuredPerCaseAndShownWithItsDefinitionAndNeverForAFew() {
		var installed = 0;
		for (var days : List.of(2, 4, 6, 8, 20)) {
			goteborg.at("2031-05-05T09:00");
			var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").withKeys();
			goteborg.later(Duration.ofDays(days));
			story.ready().putUp().tested().installed();
			assertThat(story.installation().leadDays()).isEqualTo(days);
			installed++;
			if (installed == 4) {
				assertThat(times(goteborg).whole())
					.isEqualTo(new Period(LocalDate.parse("2031-01-01"), 4, true, null, null, null));
			}
		}
		var times = times(goteborg);
		assertThat(times.whole()).isEqualTo(new Period(LocalDate.parse("2031-01-01"), 5, false, 6, 20, 100));
		assertThat(times.months()).extracting(Period::from).containsExactly(LocalDate.parse("2031-05-01"));
		assertThat(times.definition()).contains("från den dag ansökan kom in", "färre än fem");
		assertThat(ljungby.desk("britta.bistand").leadTimes().of(2031).months()).isEmpty();
		assertThat(goteborg.desk("siri.socialsekreterare").leadTimes().of(2031).months()).isEmpty();
		assertThat(goteborg.desk("maria.planerare").gets("/lead-times?year=2031").getStatusCode().value())
			.isEqualTo(403);
		assertThat(goteborg.desk("sara.socialsekreterare").gets("/lead-times?year=1").getStatusCode().value())
			.isEqualTo(422);
	}

	private static LeadTimesApi.LeadTimes times(Town town) {
		return town.desk("sara.socialsekreterare").leadTimes().of(2031);
	}

}
