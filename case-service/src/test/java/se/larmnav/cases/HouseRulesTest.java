package se.larmnav.cases;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.HouseRules;

/** What a machine can check of how this module is written. */
class HouseRulesTest {

	@Test
	void theRulesOfTheHouseAreKept() {
		HouseRules.check("se.larmnav.cases");
	}

}
