package se.larmnav.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAlarms;

import static org.assertj.core.api.Assertions.assertThat;

/** Reservlistor in the unit's office. */
@WithMockUser(username = FakeAlarms.ME, roles = "home-care")
class ReserveListsViewTest extends ViewTest {

	@BeforeEach
	void oneUnit() {
		open("reservlistor");
	}

	@Test
	void aListIsShownWhenItIsAskedForWithAccessAndPlan() {
		assertThat(page()).contains("Norr dag", "1 hem").doesNotContain("Elsa Berg");
		press("Visa");
		assertThat(page()).contains("Elsa Berg", "Kungsgatan 4 B, 2 tr", "4821", "Kompletta nycklar · 214 · Norr",
				"Ring dottern först.", "Skriv ut");
	}

}
