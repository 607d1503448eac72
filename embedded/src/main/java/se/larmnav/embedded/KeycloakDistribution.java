package se.larmnav.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak's program files, which the build of this module unpacks, and the one-time
 * build that fits them to PostgreSQL.
 */
final class KeycloakDistribution {

	private final Path folder = Home.root().resolve(".larmnav/programs").resolve(Versions.of("keycloak"));

	private final Path stamp = this.folder.resolve("data/.larmnav-built");

	/** Done once; a killed one is done again. */
	void build() {
		if (!Files.exists(this.folder.resolve("lib/quarkus-run.jar"))) {
			throw new IllegalStateException("Keycloak's program files are not in " + this.folder
					+ "; they come with: mvn -pl embedded process-resources");
		}
		Locked.by(Home.folder(this.folder.resolve("data")).resolve(".larmnav-lock"), () -> {
			if (!Files.exists(this.stamp)) {
				Programs.run("Building Keycloak", this.folder.resolve("data/build.log"), command(
						"-Dkc.config.build-and-exit=true", List.of("build", "--db=postgres", "--health-enabled=true")));
				Files.createFile(this.stamp);
			}
			return this.stamp;
		});
	}

	/**
	 * The command that runs it on the Java we run on ourselves: what its own kc.sh would
	 * do, without a shell.
	 */
	List<String> command(String property, List<String> options) {
		var words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xms64m", "-Xmx400m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-XX:+UseCompactObjectHeaders", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC",
				"-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
				"--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
				"--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
				"-Dkc.home.dir=" + this.folder, "-Djboss.server.config.dir=" + this.folder.resolve("conf"),
				"-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
				"-Dquarkus-log-max-startup-records=10000", property, "-cp",
				this.folder.resolve("lib/quarkus-run.jar").toString(),
				"io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
		words.addAll(options);
		return words;
	}

}
