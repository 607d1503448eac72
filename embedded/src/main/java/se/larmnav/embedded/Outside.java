package se.larmnav.embedded;

import java.net.URI;
import java.util.Optional;

/** Parts that somebody else runs, named in the environment. */
final class Outside {

	private Outside() {
	}

	static Optional<Postgres> postgres() {
		return variable("LARMNAV_POSTGRES_URL").map(url -> {
			var address = URI.create(url.replaceFirst("^jdbc:", ""));
			return new Postgres(address.getHost(), (address.getPort() == -1) ? 5432 : address.getPort(),
					required("LARMNAV_POSTGRES_USER"), required("LARMNAV_POSTGRES_PASSWORD"));
		});
	}

	static Optional<Redis> redis() {
		return variable("LARMNAV_REDIS_URL").map(URI::create)
			.map(address -> new Redis(address.getHost(), (address.getPort() == -1) ? 6379 : address.getPort()));
	}

	static Optional<Keycloak> keycloak() {
		return variable("LARMNAV_KEYCLOAK_URL")
			.map(url -> new Keycloak(url, variable("LARMNAV_KEYCLOAK_PUBLIC_URL").orElse(url), 0,
					required("LARMNAV_KEYCLOAK_ADMIN_USER"), required("LARMNAV_KEYCLOAK_ADMIN_PASSWORD")));
	}

	private static Optional<String> variable(String name) {
		return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
	}

	private static String required(String name) {
		return variable(name).orElseThrow(() -> new IllegalStateException(name + " is not set in the environment"));
	}

}
