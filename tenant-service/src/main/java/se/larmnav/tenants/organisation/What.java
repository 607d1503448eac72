package se.larmnav.tenants.organisation;

/** What a change of the organisation is about. */
enum What {

	ADMINISTRATION, UNIT, AREA, STAFF, LIST

}
