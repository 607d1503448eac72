package se.larmnav.alarms;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

	private final ApplicationModules modules = ApplicationModules.of(AlarmsApplication.class);

	@Test
	void capabilitiesUseOnlyWhatTheySayTheyUse() {
		modules.verify();
	}

	@Test
	void thePictureOfTheCapabilitiesIsDrawn() {
		new Documenter(modules).writeModulesAsPlantUml();
	}

}
