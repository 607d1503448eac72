package se.larmnav.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.alarms.AlarmsApi.Unanswered;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.Fixed;

import static org.assertj.core.api.Assertions.assertThat;

/** Larm utan svar, for the one who is on call. */
@WithMockUser(username = "Berit Exempel", roles = "on-call-leader")
class UnansweredViewTest extends ViewTest {

	@Autowired
	FakeAlarms alarms;

	@BeforeEach
	void oneWaits() {
		this.alarms.unanswered.add(new Unanswered(FakeAlarms.ELSA, "P1", "Larmknapp", Fixed.today("13:54:00"), 3, 2));
		open("larm-utan-svar");
	}

	@AfterEach
	void noneWaits() {
		this.alarms.unanswered.clear();
	}

	@Test
	void whatWaitsAndWhomItWasToldAndWhatDidNotArriveAreSeen() {
		assertThat(page()).contains("Larmknapp", "Sms till Berit Exempel, chef i beredskap",
				"E-post till Berit Exempel, chef i beredskap, inte skickat: adress saknas", "ingen i organisationen")
			.doesNotContain("Berg");
	}

}
