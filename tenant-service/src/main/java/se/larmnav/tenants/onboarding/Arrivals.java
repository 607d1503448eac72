package se.larmnav.tenants.onboarding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenants.leaving.Imports;
import se.larmnav.tenants.onboarding.Progress.State;
import se.larmnav.tenants.organisation.OrganisationVersions;

/**
 * Municipalities that come from another installation with all they have. What onboarding
 * makes of files has come already; the login and what follows it are made as for any.
 */
@Service
class Arrivals {

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final Imports imports;

	private final OnboardingFiles files;

	private final OrganisationVersions organisations;

	private final Progress progress;

	private final OnboardingRun run;

	private final TenantRegister tenants;

	Arrivals(Imports imports, OnboardingFiles files, OrganisationVersions organisations, Progress progress,
			OnboardingRun run, TenantRegister tenants) {
		this.imports = imports;
		this.files = files;
		this.organisations = organisations;
		this.progress = progress;
		this.run = run;
		this.tenants = tenants;
	}

	/** Reads an export, which lies on the disk no longer than that takes. */
	TenantId arrive(InputStream export) throws IOException {
		var file = Files.createTempFile("larmnav-import", ".zip");
		try {
			Files.copy(export, file, StandardCopyOption.REPLACE_EXISTING);
			var tenant = this.imports.read(file);
			this.tenants.refresh();
			Tenant.run(tenant, this::thePeopleOfToday);
			var alias = tenant.value();
			for (var stage : List.of("schemas", DecisionsStage.NAME, Onboardings.REGISTER)) {
				this.progress.write(alias, stage, State.DONE, null);
			}
			SECURITY.warn("tenant-imported: {}", alias);
			this.run.begin(alias);
			return tenant;
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	/** The login is made for those who work there now, not for those who once began. */
	private void thePeopleOfToday() {
		var now = new TreeMap<>(this.files.kept());
		this.organisations.yaml().ifPresent(yaml -> now.put("organisation.yaml", yaml));
		this.files.keep(now);
	}

}
