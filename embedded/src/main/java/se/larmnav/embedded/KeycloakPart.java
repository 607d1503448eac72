package se.larmnav.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Keycloak as a process of its own, with its data in the PostgreSQL beside it. */
final class KeycloakPart implements Part {

	private static final String DATABASE = "keycloak";

	private static final String ADMIN = "admin";

	private final Path folder;

	private final Ports ports;

	private final Supplier<Postgres> postgres;

	private final KeycloakDistribution distribution;

	KeycloakPart(Path folder, Ports ports, Supplier<Postgres> postgres) {
		this.folder = folder.resolve("keycloak");
		this.ports = ports;
		this.postgres = postgres;
		this.distribution = new KeycloakDistribution();
	}

	static Keycloak from(Facts facts) {
		return new Keycloak("http://127.0.0.1:" + facts.get("port"), "http://localhost:" + facts.get("port"),
				facts.number("management"), ADMIN, facts.get("password"));
	}

	/** Where it will be when it has started on its fixed ports. */
	Keycloak toCome() throws IOException {
		Home.folder(this.folder);
		return from(toCome(this.ports.keycloak(), this.ports.keycloakManagement()));
	}

	private Facts toCome(int port, int management) throws IOException {
		return Facts.of("port", Integer.toString(port), "management", Integer.toString(management), "password",
				Secret.in(this.folder.resolve("secret")));
	}

	@Override
	public String name() {
		return "keycloak";
	}

	// "started" in its log is not ready: until the bootstrap is over the port answers
	// 503.
	@Override
	public boolean healthy(Facts facts) {
		try {
			var address = URI.create("http://127.0.0.1:" + facts.get("management") + "/health/ready");
			var question = (HttpURLConnection) address.toURL().openConnection();
			question.setConnectTimeout(2000);
			question.setReadTimeout(5000);
			return Programs.asked(this.ports.keycloak(), facts) && question.getResponseCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public Facts start() throws Exception {
		Home.folder(this.folder);
		var log = this.folder.resolve("keycloak.log");
		var store = this.postgres.get();
		makeDatabase(store);
		this.distribution.build();
		var facts = toCome(Programs.portOrFree("keycloak", this.ports.keycloak()),
				Programs.portOrFree("keycloak-management", this.ports.keycloakManagement()));
		var process = process(log, facts, store);
		if (!Programs.await(Duration.ofMinutes(4), Duration.ofMillis(300), () -> !process.isAlive() || healthy(facts))
				|| !process.isAlive()) {
			process.destroyForcibly();
			throw new IllegalStateException("Keycloak does not get ready:\n" + Programs.tail(log));
		}
		return facts;
	}

	// Its folder is in its command line: a Keycloak is found also when nobody had the
	// time to note its number.
	@Override
	public Stream<ProcessHandle> processes() {
		var mark = mark();
		return ProcessHandle.allProcesses().filter(each -> Programs.commandOf(each).contains(mark));
	}

	@Override
	public void stop() throws Exception {
		for (var process : processes().toList()) {
			Programs.stop(process, "TERM", Duration.ofSeconds(20));
		}
	}

	private String mark() {
		return "-Dlarmnav.part=" + this.folder + " ";
	}

	private Process process(Path log, Facts facts, Postgres store) throws IOException {
		var options = new ArrayList<>(List.of("start", "--optimized", "--http-enabled=true", "--http-host=127.0.0.1",
				"--http-port=" + facts.get("port"), "--http-management-port=" + facts.get("management"),
				"--hostname=http://localhost:" + facts.get("port"), "--cache=local", "--db-url=" + store.url(DATABASE),
				"--db-username=" + store.user(), "--db-pool-initial-size=1", "--db-pool-max-size=20"));
		var themes = Home.root().resolve("config/keycloak/themes");
		if (Files.isDirectory(themes)) {
			options.add("--spi-theme--folder--dir=" + themes);
		}
		var command = this.distribution.command(mark().strip(), options);
		var builder = Programs.detached(log, command);
		// Passwords go by the environment: a command line can be read by anybody on the
		// machine.
		builder.environment().put("KC_DB_PASSWORD", store.password());
		builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
		builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", facts.get("password"));
		return builder.start();
	}

	private static void makeDatabase(Postgres postgres) throws SQLException {
		try (var connection = postgres.connect("postgres"); var statement = connection.createStatement()) {
			try (var row = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
				if (row.next()) {
					return;
				}
			}
			statement.execute("create database " + DATABASE);
		}
	}

}
