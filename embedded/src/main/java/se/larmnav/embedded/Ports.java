package se.larmnav.embedded;

/** Where the parts listen; 0 is any free port. */
public record Ports(int postgres, int redis, int keycloak, int keycloakManagement) {

	/** Any free ports: what tests use. */
	public static final Ports FREE = new Ports(0, 0, 0, 0);

}
