package se.larmnav.ui;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Where somebody's day begins. */
class StartTest extends ViewTest {

	@Test
	@WithMockUser(username = "Gun Exempel", roles = { "alarm-staff", "home-care" })
	void whoIsSentToAlarmsSeesThemFirstWhateverElseSheDoes() {
		open("");
		assertThat(address()).isEqualTo("larm");
	}

	@Test
	@WithMockUser(username = "Ali Exempel", roles = "alarm-staff")
	void whoCollectsKeysSeesWhoWaitsForThem() {
		open("");
		assertThat(address()).isEqualTo("invantar-nycklar");
	}

	private static String address() {
		return UI.getCurrent().getActiveViewLocation().getPath();
	}

}
