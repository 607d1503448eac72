package se.larmnav.tenants;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

	private final ApplicationModules modules = ApplicationModules.of(TenantsApplication.class);

	@Test
	void noCapabilityUsesAnotherThanThoseItNames() {
		this.modules.verify();
	}

	@Test
	void theCapabilitiesDrawThemselves() {
		new Documenter(this.modules).writeModulesAsPlantUml();
	}

}
