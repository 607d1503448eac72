package se.larmnav.tenants.leaving;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.copy.TenantCopy;

/** What each service has of a municipality, as a stream. */
@Component
class ServiceParts {

	private static final Duration PATIENCE = Duration.ofHours(2);

	private final LarmnavSettings settings;

	private final ServiceClients clients;

	private final TenantCopy own;

	ServiceParts(LarmnavSettings settings, ServiceClients clients, TenantCopy own) {
		this.settings = settings;
		this.clients = clients;
		this.own = own;
	}

	/** The services by name, this one first. */
	List<String> services() {
		var others = new TreeSet<>(this.settings.peers().keySet());
		others.remove(this.settings.service());
		var services = new ArrayList<>(List.of(this.settings.service()));
		services.addAll(others);
		return services;
	}

	/** Reads the part of a service, for a reader who then stands in its read log. */
	void read(String service, TenantId tenant, Caller reader, Reading reading) throws IOException {
		if (service.equals(this.settings.service())) {
			readOwn(tenant, reading);
			return;
		}
		this.clients.rest(service, PATIENCE)
			.post()
			.uri("/internal/tenants/{alias}/copies", tenant.value())
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("subject", reader.subject(), "userName", reader.userName(), "name", reader.name()))
			.exchange((request, response) -> {
				if (response.getStatusCode().isError()) {
					throw new ServiceAway(service, response.getStatusCode());
				}
				reading.from(response.getBody());
				return service;
			});
	}

	private void readOwn(TenantId tenant, Reading reading) throws IOException {
		try (var in = Piped.written(out -> Tenant.call(tenant, () -> {
			this.own.write(tenant, out);
			return tenant;
		}))) {
			reading.from(in);
		}
	}

	/** Does something with a stream. */
	interface Reading {

		void from(InputStream part) throws IOException;

	}

	/** A service does not give its part. */
	static final class ServiceAway extends IOException {

		private static final long serialVersionUID = 1L;

		ServiceAway(String service, HttpStatusCode status) {
			super(service + " answered " + status);
		}

	}

}
