package se.larmnav.embedded;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The parts that live in one state folder of this machine: found running, or started when
 * somebody needs them.
 */
public final class PartSet {

	private final Path folder;

	private final PostgresPart postgresPart;

	private final RedisPart redisPart;

	private final KeycloakPart keycloakPart;

	private @Nullable Postgres postgres;

	private @Nullable Redis redis;

	private @Nullable Keycloak keycloak;

	private PartSet(Path folder, Ports ports) {
		var programs = Home.state().resolve("programs");
		this.folder = folder.toAbsolutePath();
		this.postgresPart = new PostgresPart(this.folder, programs, ports.postgres());
		this.redisPart = new RedisPart(this.folder, programs, ports.redis());
		this.keycloakPart = new KeycloakPart(this.folder, ports, this::postgres);
	}

	/**
	 * The parts of the given folder, listening where the ports say if they have to be
	 * started.
	 */
	public static PartSet in(Path folder, Ports ports) {
		return new PartSet(folder, ports);
	}

	/** PostgreSQL, ours or the one that {@code LARMNAV_POSTGRES_URL} names. */
	public synchronized Postgres postgres() {
		if (this.postgres == null) {
			this.postgres = Outside.postgres()
				.orElseGet(
						() -> PostgresPart.from(new PortFile(this.folder, "postgres").adoptOrStart(this.postgresPart)));
		}
		return this.postgres;
	}

	/** Redis, ours or the one that {@code LARMNAV_REDIS_URL} names. */
	public synchronized Redis redis() {
		if (this.redis == null) {
			this.redis = Outside.redis()
				.orElseGet(() -> RedisPart.from(new PortFile(this.folder, "redis").adoptOrStart(this.redisPart)));
		}
		return this.redis;
	}

	/**
	 * Keycloak on that PostgreSQL, or the one that {@code LARMNAV_KEYCLOAK_URL} names.
	 */
	public synchronized Keycloak keycloak() {
		if (this.keycloak == null) {
			this.keycloak = Outside.keycloak()
				.orElseGet(
						() -> KeycloakPart.from(new PortFile(this.folder, "keycloak").adoptOrStart(this.keycloakPart)));
		}
		return this.keycloak;
	}

	/**
	 * Stops everything that runs in the folder, whoever started it. What it has stored
	 * stays.
	 */
	public synchronized void stop() {
		for (var part : List.<Part>of(this.keycloakPart, this.redisPart, this.postgresPart)) {
			new PortFile(this.folder, part.name()).stop(part);
		}
		this.postgres = null;
		this.redis = null;
		this.keycloak = null;
	}

}
