package se.larmnav.cases;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody applies for a safety alarm. */
@CasesTest
class ApplyingTest {

	@Autowired
	Town goteborg;

	@Test
	void anApplicationByTheExternalEServiceIsGrantedByTheAutomation() {
		goteborg.at("2026-03-02T09:00");
		var application = AnApplication.inGoteborg();
		goteborg.careSystemKnows(application.personalNumber());
		var receipt = goteborg.applies(application);
		assertThat(receipt.state()).isEqualTo("GRANTED");
	}

}
