package se.larmnav.tenants;

import se.larmnav.tenancy.testing.api.RestApiProfil;

/** The API against Digg's REST API profile, rule by rule. */
class RestApiProfilTest implements RestApiProfil {

	@Override
	public String module() {
		return "tenant-service";
	}

}
