package se.larmnav.ui.organisation;

import se.larmnav.contract.tenants.OrganisationChangesApi;

/** The version of the organisation that the page shows, which each change names. */
class ReadVersion {

	private final OrganisationChangesApi organisation;

	private int version;

	ReadVersion(OrganisationChangesApi organisation) {
		this.organisation = organisation;
	}

	void is(int version) {
		this.version = version;
	}

	/** What others have done meanwhile has been said: the next try builds on it. */
	void again() {
		this.version = this.organisation.lists().version();
	}

	/** As If-Match has it. */
	String etag() {
		return "\"" + this.version + "\"";
	}

}
