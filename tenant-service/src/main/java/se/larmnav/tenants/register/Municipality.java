package se.larmnav.tenants.register;

/**
 * A municipality of the platform.
 *
 * @param alias its name as a tenant
 * @param code the four digits of the municipality
 */
public record Municipality(String alias, String name, String code, State state) {

	/** How far it has come. */
	public enum State {

		ONBOARDING, OPEN

	}

}
