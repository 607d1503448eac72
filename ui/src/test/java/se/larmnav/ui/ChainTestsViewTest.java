package se.larmnav.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeChainTests;

import static org.assertj.core.api.Assertions.assertThat;

/** Provsamtal at the alarm centre. */
@WithMockUser(username = FakeAlarms.ME, roles = "operator")
class ChainTestsViewTest extends ViewTest {

	@Autowired
	FakeChainTests tests;

	@BeforeEach
	void oneIsToBeCalled() {
		this.tests.reset();
		open("provsamtal");
	}

	@Test
	void whoIsCalledAndWhatItGaveStandsInTheList() {
		assertThat(page()).contains("Elsa Berg", "031-390 06 99", "Digitalt", "GIS-TST-02");
		press("Inte nådd");
		assertThat(page()).contains("Inte nådd, " + FakeAlarms.ME);
		press("Kedjan fungerar inte");
		press("Spara");
		assertThat(page()).contains("Skriv vad som hände.");
		find(TextArea.class).single().setValue("Larmet kom inte fram");
		press("Spara");
		assertThat(page()).contains("Larmet kom inte fram");
	}

}
