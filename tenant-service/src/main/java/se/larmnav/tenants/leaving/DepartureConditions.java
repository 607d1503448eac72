package se.larmnav.tenants.leaving;

import java.time.Clock;

import org.springframework.stereotype.Component;

import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenants.leaving.DepartureStage.CannotGoOn;

/** What must hold before a municipality may be deleted, asked again when it begins. */
@Component
class DepartureConditions {

	private final DepartureBook book;

	private final LeavingServices services;

	private final Exports exports;

	private final LeavingSettings settings;

	private final Clock clock;

	DepartureConditions(DepartureBook book, LeavingServices services, Exports exports, LeavingSettings settings,
			Clock clock) {
		this.book = book;
		this.services = services;
		this.exports = exports;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Refuses when something is in the way.
	 * @return the sum of the manifest of the verified export
	 */
	String demand(String alias) {
		if (this.book.held(alias).isPresent()) {
			throw new CannotGoOn("legal-hold");
		}
		var obstacles = this.services.obstacles(alias);
		if (!obstacles.isEmpty()) {
			throw new CannotGoOn(String.join(", ", obstacles));
		}
		var export = Tenant.call(new TenantId(alias), this.exports::verified)
			.orElseThrow(() -> new CannotGoOn("no-verified-export"));
		if (export.writtenAt().isBefore(this.clock.instant().minus(this.settings.exportWithin()))) {
			throw new CannotGoOn("verified-export-too-old");
		}
		return export.manifest();
	}

}
