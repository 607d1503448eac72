package se.larmnav.tenancy;

import org.junit.jupiter.api.Test;

import se.larmnav.embedded.HouseRules;

class HouseRulesTest {

	@Test
	void theRulesOfTheHouseAreKept() {
		HouseRules.check("se.larmnav.tenancy");
	}

}
