package se.larmnav.tenants.leaving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.copy.TenantFromCopy;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenants.register.Register;

/**
 * Makes a municipality of an export that another installation has written: in all
 * services, or in none.
 */
@Component
public class Imports {

	private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

	private static final Duration PATIENCE = Duration.ofHours(2);

	private final ServiceParts parts;

	private final ServiceClients clients;

	private final LarmnavSettings settings;

	private final TenantFromCopy own;

	private final Migrations migrations;

	private final LeavingServices services;

	private final Register register;

	private final JsonMapper json;

	Imports(ServiceParts parts, ServiceClients clients, LarmnavSettings settings, TenantFromCopy own,
			Migrations migrations, LeavingServices services, Register register, JsonMapper json) {
		this.parts = parts;
		this.clients = clients;
		this.settings = settings;
		this.own = own;
		this.migrations = migrations;
		this.services = services;
		this.register = register;
		this.json = json;
	}

	/**
	 * Reads an export.
	 * @return the municipality, which has its rows and no login yet
	 */
	public TenantId read(Path export) throws IOException {
		try (var file = ImportFile.open(export, this.json)) {
			if (!TenantId.isValid(file.tenant())) {
				throw ImportFile.doesNotFit("tenant");
			}
			var tenant = new TenantId(file.tenant());
			if (this.register.find(tenant.value()).isPresent()) {
				throw Refusal.conflict("tenant-here-already");
			}
			this.register.write(MunicipalFiles.tenant(file.text("files/tenant.yaml")));
			var made = new ArrayList<String>();
			try {
				fill(tenant, file, made);
				return tenant;
			}
			catch (IOException | RuntimeException ex) {
				undo(tenant, made);
				throw ex;
			}
		}
	}

	private void fill(TenantId tenant, ImportFile file, List<String> made) throws IOException {
		for (var service : this.parts.services()) {
			if (!file.has(service)) {
				throw ImportFile.doesNotFit("no part for " + service);
			}
			var rows = service.equals(this.settings.service()) ? readHere(tenant, file, service)
					: send(tenant, file, service);
			made.add(service);
			if (!rows.equals(file.rows(service))) {
				throw ImportFile.doesNotFit("rows of " + service);
			}
			LOG.info("{} has {} tables of {}", service, rows.size(), tenant);
		}
	}

	private Map<String, Long> readHere(TenantId tenant, ImportFile file, String service) throws IOException {
		try (var in = Piped.written(out -> file.writePart(service, out))) {
			return this.own.read(tenant, in);
		}
	}

	private Map<String, Long> send(TenantId tenant, ImportFile file, String service) {
		var rows = this.clients.rest(service, PATIENCE)
			.put()
			.uri("/internal/tenants/{alias}/copy", tenant.value())
			.contentType(MediaType.parseMediaType("application/zip"))
			.body(out -> file.writePart(service, out))
			.retrieve()
			.body(new ParameterizedTypeReference<Map<String, Long>>() {
			});
		return rows == null ? Map.of() : rows;
	}

	/** Takes away what was made here and now, and nothing that was there before. */
	private void undo(TenantId tenant, List<String> made) {
		for (var service : made) {
			if (service.equals(this.settings.service())) {
				this.migrations.remove(tenant);
			}
			else {
				this.services.remove(service, tenant.value());
			}
		}
		this.register.remove(tenant.value());
	}

}
