package se.larmnav.ui;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.HouseRules;

class HouseRulesTest {

	@Test
	void theRulesOfTheHouseHold() {
		HouseRules.check("se.larmnav.ui");
	}

}
