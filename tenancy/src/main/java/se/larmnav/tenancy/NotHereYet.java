package se.larmnav.tenancy;

/**
 * The tenant's organisation or routine has not come here yet: this service has just
 * started, or the tenant is just being opened. It comes by itself.
 */
public final class NotHereYet extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	NotHereYet(String what) {
		super(what + " of " + Tenant.current() + " is not kept here");
	}

}
