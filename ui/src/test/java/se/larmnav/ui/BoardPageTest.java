package se.larmnav.ui;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.alarms.AlarmsApi.Recall;
import se.larmnav.ui.fake.Desktop;
import se.larmnav.ui.fake.FakeAlarms;

import static org.assertj.core.api.Assertions.assertThat;

/** The board in its shell. */
@WithMockUser(username = FakeAlarms.ME, roles = "operator")
class BoardPageTest extends ViewTest {

	@Autowired
	FakeAlarms alarms;

	private final Desktop desktop = new Desktop();

	@Test
	void whatHasJustBeenSentOutCanBeTakenBackWithOneKey() {
		open("larmbord");
		this.desktop.press("Enter", "I", "2", "Enter");
		assertThat(page()).contains("Utskickat till Norr dag", "Ångra");
		this.desktop.press("Ctrl+Z");
		assertThat(this.alarms.done).endsWith(new Recall("Ångrat"));
		assertThat(page()).doesNotContain("Ångra");
	}

	@Test
	void theQueueStandsAloneOnAScreenOfItsOwn() {
		open("larmbord?del=ko");
		assertThat(page()).contains("Obesvarade", "Lund, Karl").doesNotContain("Gör nu");
		assertThat(this.desktop.canPress("2")).isFalse();
	}

	@Test
	void theHelpListsEveryKeyOfTheBoard() {
		open("larmbord");
		this.desktop.press("?");
		assertThat(page()).contains("Skicka ut larm", "Ta över", "tysta mitt ljud", "larmplan");
	}

}
