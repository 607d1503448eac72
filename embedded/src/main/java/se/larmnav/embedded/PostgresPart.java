package se.larmnav.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL 18 from zonky's program files. Started by its own pg_ctl, so that it belongs
 * to no JVM.
 */
final class PostgresPart implements Part {

	private static final String SUPERUSER = "postgres";

	private static final String LEFT_ROLES = "select rolname from pg_roles where rolname like '%s'";

	// fsync and synchronous_commit are PostgreSQL's own defaults; they are written out
	// because what is built on them is a promise.
	private static final String SETTINGS = """
			fsync = on
			synchronous_commit = on
			full_page_writes = on
			listen_addresses = '127.0.0.1'
			unix_socket_directories = ''
			max_connections = 400
			shared_buffers = 128MB
			max_wal_size = 512MB
			max_locks_per_transaction = 256
			log_min_duration_statement = 2s
			timezone = 'UTC'
			log_timezone = 'UTC'
			""";

	private final Path folder;

	private final Path programs;

	private final int port;

	PostgresPart(Path folder, Path programs, int port) {
		this.folder = folder.resolve("postgres");
		this.programs = programs;
		this.port = port;
	}

	static Postgres from(Facts facts) {
		return new Postgres("127.0.0.1", facts.number("port"), SUPERUSER, facts.get("password"));
	}

	@Override
	public String name() {
		return "postgres";
	}

	@Override
	public boolean healthy(Facts facts) {
		try (var connection = from(facts).connect("postgres")) {
			return Programs.asked(this.port, facts) && connection.isValid(5);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	@Override
	public Facts start() throws Exception {
		Home.folder(this.folder);
		var bin = new PostgresPrograms(this.programs).unpacked().resolve("bin");
		var password = Secret.in(this.folder.resolve("secret"));
		var log = this.folder.resolve("postgres.log");
		if (!Files.exists(data().resolve("PG_VERSION"))) {
			initialise(bin, log);
		}
		Files.writeString(data().resolve("larmnav.conf"), SETTINGS);
		var chosen = Programs.portOrFree("postgres", this.port);
		Programs.run("Starting PostgreSQL", log, asNobody(List.of(bin.resolve("pg_ctl").toString(), "start", "-w", "-t",
				"90", "-D", data().toString(), "-l", log.toString(), "-o", "-p " + chosen)));
		var facts = Facts.of("port", Integer.toString(chosen), "password", password);
		dropLeftovers(from(facts));
		return facts;
	}

	@Override
	public Stream<ProcessHandle> processes() {
		return running().stream().flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
	}

	@Override
	public void stop() throws Exception {
		// SIGINT is PostgreSQL's fast stop: sessions are cut, everything committed is on
		// disk.
		var running = running();
		if (running.isPresent()) {
			Programs.stop(running.get(), "INT", Duration.ofSeconds(30));
		}
		else {
			Files.deleteIfExists(data().resolve("postmaster.pid"));
		}
	}

	private Optional<ProcessHandle> running() {
		return Programs.named(data().resolve("postmaster.pid"), "postgres");
	}

	private Path data() {
		return this.folder.resolve("data");
	}

	private void initialise(Path bin, Path log) throws IOException, InterruptedException {
		// A half-made cluster of a killed first start is worth nothing.
		var next = this.folder.resolve("data.next");
		Folders.delete(next);
		Programs.run("Making PostgreSQL's cluster", log,
				asNobody(List.of(bin.resolve("initdb").toString(), "-D", next.toString(), "-U", SUPERUSER, "-A",
						"scram-sha-256", "--pwfile", this.folder.resolve("secret").toString(), "-E", "UTF8",
						"--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")));
		Files.writeString(next.resolve("postgresql.conf"),
				Files.readString(next.resolve("postgresql.conf")) + "\ninclude 'larmnav.conf'\n");
		Files.move(next, data(), StandardCopyOption.ATOMIC_MOVE);
	}

	// PostgreSQL refuses to run as root. In a user namespace of its own root is nobody,
	// and the files stay root's.
	private static List<String> asNobody(List<String> command) throws IOException, InterruptedException {
		if (!"root".equals(System.getProperty("user.name"))) {
			return command;
		}
		if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0) {
			throw new IllegalStateException(
					"PostgreSQL does not run as root and this machine allows no user namespaces; start as an ordinary user");
		}
		var words = new ArrayList<>(List.of("unshare", "-U"));
		words.addAll(command);
		return words;
	}

	/**
	 * Databases of earlier test runs, and the roles that were named after them. A role
	 * that others were made by can go only after those; what cannot go at all does no
	 * harm.
	 */
	private static void dropLeftovers(Postgres postgres) throws SQLException {
		try (var connection = postgres.connect("postgres"); var statement = connection.createStatement()) {
			for (var database : names(statement, "select datname from pg_database where datname like '%s'")) {
				statement.execute("drop database \"" + database + "\" with (force)");
			}
			var left = Integer.MAX_VALUE;
			var roles = names(statement, LEFT_ROLES);
			while (roles.size() < left) {
				left = roles.size();
				for (var role : roles) {
					dropIfPossible(statement, role);
				}
				roles = names(statement, LEFT_ROLES);
			}
		}
	}

	private static void dropIfPossible(Statement statement, String role) {
		try {
			statement.execute("drop role \"" + role + "\"");
		}
		catch (SQLException ex) {
			// It is tried again when those that depend on it are gone.
		}
	}

	private static List<String> names(Statement statement, String query) throws SQLException {
		var names = new ArrayList<String>();
		try (var rows = statement.executeQuery(query.formatted(Postgres.FRESH.replace("_", "\\_") + "%"))) {
			while (rows.next()) {
				names.add(rows.getString(1));
			}
		}
		return names;
	}

}
