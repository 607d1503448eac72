package se.larmnav.embedded;

import java.util.Optional;

import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * PostgreSQL from a container, for those who say {@code -Dlarmnav.parts=containers}. It
 * lives as long as this JVM.
 */
final class Containers {

	static final boolean WANTED = "containers".equals(System.getProperty("larmnav.parts"));

	private static final String IMAGE = System.getProperty("larmnav.postgres.image", "postgres:18");

	private Containers() {
	}

	static Optional<Postgres> postgres() {
		return WANTED ? Optional.of(Started.postgres()) : Optional.empty();
	}

	/** Apart, so that Testcontainers need not be there for those who do not want it. */
	private static final class Started {

		// Testcontainers turns fsync off unless told otherwise.
		static Postgres postgres() {
			var container = new PostgreSQLContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
				.withUsername("postgres")
				.withPassword("only-this-container")
				.withDatabaseName("postgres")
				.withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
				.withCommand("postgres", "-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "max_connections=400",
						"-c", "max_locks_per_transaction=256", "-c", "timezone=UTC");
			container.start();
			return new Postgres(container.getHost(), container.getMappedPort(5432), container.getUsername(),
					container.getPassword());
		}

	}

}
