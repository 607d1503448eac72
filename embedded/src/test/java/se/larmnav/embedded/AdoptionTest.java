package se.larmnav.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to the parts when the JVMs that use them come and go, with JVMs that
 * really come and go.
 */
class AdoptionTest {

	private final Path folder;

	private PartSet parts;

	AdoptionTest(@TempDir Path folder) {
		this.folder = folder;
		this.parts = PartSet.in(folder, Ports.FREE);
	}

	@AfterEach
	void stop() {
		this.parts.stop();
	}

	@Test
	void theNextJvmAdoptsWhatAKilledOneHasStarted() throws Exception {
		var first = jvm("first");
		var place = saidBy(first);
		first.destroyForcibly().waitFor();

		assertThat(place()).isEqualTo(place);
		assertThat(this.parts.postgres().connect("postgres").isValid(5)).isTrue();
	}

	@Test
	void twoJvmsAtOnceShareOneServer() throws Exception {
		var both = List.of(jvm("one"), jvm("two"));
		assertThat(saidBy(both.get(0))).isEqualTo(saidBy(both.get(1)));
		both.forEach(Process::destroyForcibly);
	}

	@Test
	void aKilledServerComesBackWithWhatItHadCommitted() throws Exception {
		execute("create table kept(word text)");
		execute("insert into kept values ('committed')");
		var postmaster = processOf("postgres/data/postmaster.pid");
		postmaster.destroyForcibly();
		assertThat(Programs.await(Duration.ofSeconds(10), () -> !postmaster.isAlive())).isTrue();

		this.parts = PartSet.in(this.folder, Ports.FREE);
		try (var connection = this.parts.postgres().connect("postgres");
				var statement = connection.createStatement();
				var row = statement.executeQuery("select word from kept")) {
			assertThat(row.next()).isTrue();
		}
	}

	@Test
	void aServerThatNobodyCanFindIsClearedAndStartedAgain() throws Exception {
		var lost = this.parts.postgres();
		var postmaster = processOf("postgres/data/postmaster.pid");
		Files.delete(this.folder.resolve("postgres.port"));

		this.parts = PartSet.in(this.folder, Ports.FREE);
		assertThat(this.parts.postgres()).isNotEqualTo(lost);
		assertThat(postmaster.isAlive()).isFalse();
	}

	@Test
	void stoppingLeavesNoProcessBehind() throws Exception {
		this.parts.postgres();
		this.parts.redis();
		var started = List.of(processOf("postgres/data/postmaster.pid"), processOf("redis/redis.pid"));

		this.parts.stop();
		assertThat(started).noneMatch(ProcessHandle::isAlive);
	}

	private String place() {
		return this.parts.postgres().port() + " " + this.parts.redis().port();
	}

	private void execute(String sql) throws SQLException {
		try (var connection = this.parts.postgres().connect("postgres"); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private ProcessHandle processOf(String pidFile) throws IOException {
		try (var lines = Files.lines(this.folder.resolve(pidFile))) {
			return lines.findFirst().flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip()))).orElseThrow();
		}
	}

	private Process jvm(String name) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlarmnav.parts.home=" + this.folder,
				"-Dlarmnav.root=" + Home.root(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				AnotherJvm.class.getName())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve(name + ".out").toFile())
			.start();
	}

	/**
	 * The last line that the JVM has printed, once it has printed where the parts are.
	 */
	private String saidBy(Process jvm) throws Exception {
		var outputs = Stream.of("first", "one", "two").map(name -> this.folder.resolve(name + ".out")).toList();
		var found = new String[1];
		assertThat(Programs.await(Duration.ofSeconds(60), () -> {
			found[0] = outputs.stream()
				.filter(Files::exists)
				.map(AnotherJvm::read)
				.filter(text -> text.contains("<" + jvm.pid() + ">"))
				.findFirst()
				.orElse("");
			return !found[0].isEmpty();
		})).isTrue();
		return found[0].replaceAll("(?s).*<" + jvm.pid() + ">(.*)\n.*", "$1").strip();
	}

}
