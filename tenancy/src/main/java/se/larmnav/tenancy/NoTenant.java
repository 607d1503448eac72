package se.larmnav.tenancy;

/** Something needed a tenant where none was bound; always a slip of ours. */
public final class NoTenant extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	NoTenant() {
		super("No tenant is bound here");
	}

}
