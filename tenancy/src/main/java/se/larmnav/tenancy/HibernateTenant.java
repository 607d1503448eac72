package se.larmnav.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate whose session it is. */
final class HibernateTenant implements CurrentTenantIdentifierResolver<String> {

	/**
	 * Hibernate asks at its own start as well; a connection without a tenant may do
	 * nothing.
	 */
	private static final String NONE = "-";

	@Override
	public String resolveCurrentTenantIdentifier() {
		return Tenant.isBound() ? Tenant.current().value() : NONE;
	}

	@Override
	public boolean validateExistingCurrentSessions() {
		return true;
	}

}
