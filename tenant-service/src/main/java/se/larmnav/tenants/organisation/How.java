package se.larmnav.tenants.organisation;

/** What was done with it. */
enum How {

	ADDED, CHANGED, REMOVED, MEMBERS, VERIFIED

}
