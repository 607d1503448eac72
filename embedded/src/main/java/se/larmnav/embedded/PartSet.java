package se.larmnav.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts that live in one state folder of this machine: found running, or started when
 * somebody needs them.
 */
public final class PartSet {

	private final Path folder;

	private final Ports ports;

	private final PostgresPart postgresPart;

	private final RedisPart redisPart;

	private final KeycloakPart keycloakPart;

	private final Once<Postgres> postgres;

	private final Once<Redis> redis;

	private final Once<Keycloak> keycloak;

	private PartSet(Path folder, Ports ports) {
		var programs = Home.state().resolve("programs");
		this.folder = folder.toAbsolutePath();
		this.ports = ports;
		this.postgresPart = new PostgresPart(this.folder, programs, ports.postgres());
		this.redisPart = new RedisPart(this.folder, programs, ports.redis());
		this.keycloakPart = new KeycloakPart(this.folder, ports, this::postgres);
		this.postgres = new Once<>(() -> Outside.postgres()
			.or(Containers::postgres)
			.orElseGet(() -> PostgresPart.from(running(this.postgresPart))));
		this.redis = new Once<>(() -> Outside.redis().orElseGet(() -> RedisPart.from(running(this.redisPart))));
		this.keycloak = new Once<>(
				() -> Outside.keycloak().orElseGet(() -> KeycloakPart.from(running(this.keycloakPart))));
	}

	/**
	 * The parts of the given folder, listening where the ports say if they have to be
	 * started.
	 */
	public static PartSet in(Path folder, Ports ports) {
		return new PartSet(folder, ports);
	}

	/** Those that every test of this machine and user shares. */
	public static PartSet ofTests() {
		return Parts.SHARED;
	}

	/** PostgreSQL, ours or the one that {@code LARMNAV_POSTGRES_URL} names. */
	public Postgres postgres() {
		return this.postgres.get();
	}

	/** Redis, ours or the one that {@code LARMNAV_REDIS_URL} names. */
	public Redis redis() {
		return this.redis.get();
	}

	/**
	 * Keycloak on that PostgreSQL, or the one that {@code LARMNAV_KEYCLOAK_URL} names.
	 */
	public Keycloak keycloak() {
		return this.keycloak.get();
	}

	/**
	 * Where Keycloak is or will be, said without waiting for it when its port is fixed.
	 */
	public Keycloak keycloakToCome() throws IOException {
		if (this.ports.keycloak() == 0 || Outside.keycloak().isPresent()) {
			return keycloak();
		}
		return this.keycloakPart.toCome();
	}

	/** Every process that runs in the folder now. */
	public Stream<ProcessHandle> processes() {
		return parts().stream().flatMap(Part::processes);
	}

	/**
	 * Ends one part as a power cut would, and comes back when nothing of it runs; it
	 * stays away until it is brought back. For trying what others do without it.
	 * @param name postgres, redis or keycloak
	 * @throws IllegalStateException nothing of it runs here: it may be somebody else's
	 */
	public void kill(String name) {
		var running = part(name).processes().toList();
		if (running.isEmpty()) {
			throw new IllegalStateException("Nothing of " + name + " runs in " + this.folder);
		}
		running.forEach(ProcessHandle::destroyForcibly);
		running.forEach((process) -> process.onExit().join());
	}

	/** Starts a part that was killed, where it was and on what it had stored. */
	public void bringBack(String name) {
		running(part(name));
	}

	private Part part(String name) {
		return parts().stream()
			.filter((part) -> part.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no part called " + name));
	}

	/**
	 * Stops everything that runs in the folder, whoever started it. What it has stored
	 * stays.
	 */
	public void stop() {
		parts().forEach(part -> file(part).stop(part));
		this.postgres.forget();
		this.redis.forget();
		this.keycloak.forget();
	}

	private Facts running(Part part) {
		return file(part).adoptOrStart(part);
	}

	private PortFile file(Part part) {
		return new PortFile(this.folder, part.name());
	}

	// In the order in which they may stop.
	private List<Part> parts() {
		return List.of(this.keycloakPart, this.redisPart, this.postgresPart);
	}

}
