package se.larmnav.gateway;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.HouseRules;

class HouseRulesTest {

	@Test
	void theGatewayKeepsTheRulesOfTheHouse() {
		HouseRules.check("se.larmnav.gateway");
	}

}
