package se.larmnav.cases;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The capabilities keep to their borders, and their picture is drawn. */
class ModularityTest {

	private final ApplicationModules modules = ApplicationModules.of(CasesApplication.class);

	@Test
	void noCapabilityReachesIntoAnother() {
		modules.verify();
	}

	@Test
	void theMapOfTheCapabilitiesIsDrawn() {
		new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
	}

}
