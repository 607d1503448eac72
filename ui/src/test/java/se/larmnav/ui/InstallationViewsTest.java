package se.larmnav.ui;

import java.util.concurrent.Semaphore;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.cases.InstallationsApi.Device;
import se.larmnav.contract.cases.InstallationsApi.NotCovered;
import se.larmnav.ui.fake.FakeCases;
import se.larmnav.ui.fake.FakeInstallations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.larmnav.ui.fake.Fixed.today;

@WithMockUser(username = "Ali Moradi", roles = "technician")
class InstallationViewsTest extends ViewTest {

	@Autowired
	FakeInstallations installations;

	@BeforeEach
	void notSeen() {
		this.installations.done.clear();
		this.installations.seen = null;
		this.installations.controller = null;
	}

	@AfterEach
	void asInThePicture() {
		this.installations.seen = today("14:02:07");
		this.installations.controller = "4471093200";
		this.installations.state = "BOOKED";
		this.installations.late.release(1_000_000);
	}

	@Test
	void whatIsReadyComesFirstAndWhoWaitsForAccessIsApart() {
		open("att-installera");
		assertThat(page()).contains("Persson, Lars", "Akut", "Försenad", "i dag 15:30", "Väntar på tillträde",
				"Sand, Ivar");
	}

	@Test
	void theDeviceIsRegisteredAndThenListenedFor() {
		open("installation/" + FakeCases.KEY_SAFE);
		press("Registrera larmdosa");
		assertThat(page()).contains("Ange larmdosans identitet");
		test(find(TextField.class).all()
			.stream()
			.filter(one -> "Larmdosans identitet".equals(one.getLabel()))
			.findFirst()
			.orElseThrow()).setValue("4471093200");
		chooseFirstFamily();
		press("Registrera larmdosa");
		assertThat(this.installations.done).singleElement()
			.isEqualTo(new Device("4471093200", "neat-novo", null, java.util.List.of(), null));
		assertThat(page()).contains("Väntar på provlarm från 4471093200.", "Tryck på larmknappen.");
	}

	@Test
	void installedIsBlockedInWordsUntilTheTestAlarmHasBeenSeen() {
		open("installation/" + FakeCases.KEY_SAFE);
		assertThat(page()).contains("Kan sägas när: larmets provlarm har inte synts");
		assertThat(find(Button.class).withText("Installerat").single().isEnabled()).isFalse();
		this.installations.seen = today("14:32:07");
		await().pollInSameThread().untilAsserted(() -> {
			MockVaadin.clientRoundtrip();
			assertThat(page()).contains("Larmet syns hos Trygghetsjouren 14:32:07");
		});
	}

	@Test
	void whatIsFoundWhenTheCoverageIsNotEnoughIsAskedForAndKept() {
		open("installation/" + FakeCases.KEY_SAFE);
		press("Täckningen räcker inte");
		press("Spara");
		assertThat(this.installations.done).isEmpty();
		assertThat(page()).contains("Skriv vad mätningen visade");
		test(find(TextArea.class).all()
			.stream()
			.filter(one -> "Vad visade mätningen, och vad behövs?".equals(one.getLabel()))
			.findFirst()
			.orElseThrow()).setValue("Två streck i hallen, riktantenn på taket");
		press("Spara");
		assertThat(this.installations.done).singleElement()
			.isEqualTo(new NotCovered("Två streck i hallen, riktantenn på taket"));
	}

	@Test
	void anAnswerFromBeforeTheLastActDoesNotDrawThePageAnew() {
		this.installations.state = "READY";
		this.installations.late = new Semaphore(0);
		this.installations.asked.set(0);
		open("installation/" + FakeCases.KEY_SAFE);
		await().until(() -> this.installations.asked.get() == 1);
		this.installations.state = "BOOKED";
		test(find(TextField.class).all().getFirst()).setValue("4471093200");
		chooseFirstFamily();
		press("Registrera larmdosa");
		var shown = find(Button.class).withText("Installerat").single();
		this.installations.late.release();
		await().until(() -> this.installations.asked.get() == 2);
		MockVaadin.clientRoundtrip();
		assertThat(find(Button.class).withText("Installerat").single()).isSameAs(shown);
	}

	@SuppressWarnings("unchecked")
	private void chooseFirstFamily() {
		var select = find(com.vaadin.flow.component.select.Select.class).all().getFirst();
		select.setValue(select.getListDataView().getItem(0));
		roundTrip();
	}

}
