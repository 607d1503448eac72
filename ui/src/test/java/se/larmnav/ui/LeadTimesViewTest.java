package se.larmnav.ui;

import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
class LeadTimesViewTest extends ViewTest {

	@Test
	@Requirement("GBG-INS-01")
	void theAnswerIsTheTitleAndTheTableAndTheDefinitionStandBelowIt() {
		open("ledtider");
		assertThat(page()).contains("Hälften av larmen var installerade inom 12 dagar, nio av tio inom 33 dagar, 2026",
				"Dagar från ansökan till installerat larm.", "86 %", "färre än 5");
	}

	@Test
	void aYearWithoutAlarmsSaysSo() {
		open("ledtider?visa=2025");
		assertThat(page()).contains("Inga larm har installerats 2025");
	}

}
