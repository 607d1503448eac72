package se.larmnav.tenants.login;

import org.jspecify.annotations.Nullable;

/** Keycloak does not answer now; it may later. */
public class LoginUnreachable extends RuntimeException {

	LoginUnreachable(@Nullable Throwable cause) {
		super("Keycloak does not answer", cause);
	}

}
