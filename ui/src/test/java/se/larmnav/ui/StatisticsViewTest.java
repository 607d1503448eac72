package se.larmnav.ui;

import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Statistik: pictures with their tables. */
@WithMockUser(username = "Enar Exempel", roles = "unit-head")
class StatisticsViewTest extends ViewTest {

	@Test
	void eachPictureAnswersInItsTitleAndHasItsNumbersBelow() {
		open("statistik?fran=2026-10-24&till=2026-11-21");
		assertThat(page()).contains("94,1 % av", "larm besvarades i tid", "v. 44 2026", "Norr dag", "< 5",
				"Preliminärt", "Besök gjort", "som är 60 min", "Garantin hölls inte", "Hämta till Excel");
	}

	@Test
	void theHeadSeesWhoAlarmsSoMuchOftenerThatTheNeedMayHaveChanged() {
		open("statistik");
		assertThat(page()).contains("Exempel, Elsa", "ny behovsbedömning?", "Lika lång tid före");
	}

	@Test
	@WithMockUser(username = "Olle Exempel", roles = "operator")
	void nobodyElseSeesWhoAlarms() {
		open("statistik");
		assertThat(page()).contains("larm besvarades i tid").doesNotContain("Exempel, Elsa");
	}

}
