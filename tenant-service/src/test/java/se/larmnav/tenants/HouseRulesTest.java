package se.larmnav.tenants;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.HouseRules;

class HouseRulesTest {

	@Test
	void tenantServiceKeepsTheRulesOfTheHouse() {
		HouseRules.check("se.larmnav.tenants");
	}

}
