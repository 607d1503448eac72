package se.larmnav.tenants.leaving;

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

	DepartureConditions(DepartureBook book, LeavingServices services, Exports exports) {
		this.book = book;
		this.services = services;
		this.exports = exports;
	}

	/**
	 * Refuses when something is in the way.
	 * @return the sum of the manifest of the verified export
	 */
	String demand(String alias) {
		if (this.book.isHeld(alias)) {
			throw new CannotGoOn("legal-hold");
		}
		var obstacles = this.services.obstacles(alias);
		if (!obstacles.isEmpty()) {
			throw new CannotGoOn(String.join(", ", obstacles));
		}
		return Tenant.call(new TenantId(alias), this.exports::verified)
			.orElseThrow(() -> new CannotGoOn("no-verified-export"));
	}

}
