package se.larmnav.embedded;

import org.junit.jupiter.api.Test;

class HouseRulesTest {

	@Test
	void thisModuleKeepsTheRulesOfTheHouse() {
		HouseRules.check("se.larmnav.embedded");
	}

}
