package se.larmnav.routine;

import org.junit.jupiter.api.Test;

import se.larmnav.embedded.HouseRules;

class HouseRulesTest {

	@Test
	void theRulesOfTheHouseAreKept() {
		HouseRules.check("se.larmnav.routine");
	}

}
