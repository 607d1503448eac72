package se.larmnav.tenants.onboarding;

import java.util.Map;
import java.util.Objects;

import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.file.Municipality;
import se.larmnav.tenancy.TenantId;

/**
 * A municipality on its way in.
 *
 * @param files its files by name
 * @param said what they say
 */
record Newcomer(TenantId tenant, Map<String, String> files, Municipality said) {

	static Newcomer of(Map<String, String> files) {
		var said = MunicipalFiles.municipality(files);
		return new Newcomer(new TenantId(said.tenant().alias()), Map.copyOf(files), said);
	}

	String file(String name) {
		return Objects.requireNonNull(this.files.get(name));
	}

}
