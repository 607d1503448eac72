package se.larmnav.tenants.login;

/** Keycloak does not answer now; it may later. */
public class LoginUnreachable extends RuntimeException {

	LoginUnreachable(Throwable cause) {
		super("Keycloak does not answer", cause);
	}

}
