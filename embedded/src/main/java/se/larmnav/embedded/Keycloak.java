package se.larmnav.embedded;

/**
 * A Keycloak server. It is reached at {@code url}, and known to browsers and in tokens by
 * {@code publicUrl}: Java does not resolve every name that a browser does.
 */
public record Keycloak(String url, String publicUrl, int managementPort, String adminUser, String adminPassword) {

	@Override
	public String toString() {
		return this.publicUrl;
	}

}
