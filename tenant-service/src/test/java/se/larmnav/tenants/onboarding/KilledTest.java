package se.larmnav.tenants.onboarding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.token.ServiceKeys;
import se.larmnav.tenants.TenantsApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kills the whole program, as kill -9 does, in the middle of an onboarding. */
class KilledTest {

	private final FreshDatabase database = FreshDatabase.make("killed");

	private final PeerService cases = PeerService.start("cases");

	private final PeerService alarms = PeerService.start("alarms");

	private final List<Process> begun = new ArrayList<>();

	private final Path folder;

	KilledTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void oneMunicipality() throws IOException {
		ServiceKeys.make(this.folder.resolve("keys"), "tenants");
		var files = this.folder.resolve("municipalities").resolve("doddby");
		Files.createDirectories(files);
		for (var file : Given.small("doddby", "9920").files().entrySet()) {
			Files.writeString(files.resolve(file.getKey()), file.getValue());
		}
	}

	@AfterEach
	void stop() {
		this.begun.forEach(Process::destroyForcibly);
	}

	@Test
	void anOnboardingThatIsKilledGoesOnWhereItWas() throws Exception {
		this.alarms.silentTo("PUT");
		var first = program();
		awaitStage("schemas", "RUNNING");
		kill(first);
		assertThat(stages()).containsEntry("register", "DONE").doesNotContainKey("login");
		var registered = registeredAt();

		this.alarms.silentTo("GET");
		var second = program();
		awaitStage("self-test", "RUNNING");
		kill(second);
		assertThat(stages()).containsEntry("login", "DONE").doesNotContainKey("open");

		this.alarms.silentTo("");
		program();
		awaitStage("open", "DONE");
		await().atMost(Duration.ofSeconds(10))
			.until(() -> ask("select state from platform.municipality").equals("OPEN"));
		assertThat(registeredAt()).isEqualTo(registered);
		assertThat(this.cases.tenants()).containsExactly("doddby");
		assertThat(ask("select string_agg(type, ' ' order by nr) from platform.outbox"))
			.isEqualTo("organisation-changed routine-published tenant-opened");
	}

	@Test
	void aDeletionThatIsKilledGoesOnWhereItWas() throws Exception {
		var settings = this.database.settings(2, "register");
		try (var databases = new Databases(settings)) {
			var migrations = new Migrations(databases.owner(), settings, new DefaultResourceLoader());
			migrations.all();
			migrations.bring(new TenantId("doddby"));
			run("insert into platform.municipality (alias, name, code, state) values ('doddby', 'Doddby', '9920', 'OPEN')");
			run("""
					insert into platform.departure (alias, requested_by, requested_at, confirmed_by, confirmed_at,
					    not_before, begun_at, export)
					values ('doddby', 'anna', now(), 'bo', now(), now(), now(), 'sum')""");
		}
		this.cases.take("doddby");
		this.alarms.take("doddby");
		// The services forget one after the other, alarms first.
		this.cases.silentTo("DELETE");
		var first = program();
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.alarms.tenants()).as(log()).isEmpty());
		kill(first);
		assertThat(ask("select string_agg(stage, ' ' order by at) from platform.departure_stage"))
			.isEqualTo("login counts");
		assertThat(ask("select count(*) from platform.departed")).isEqualTo("0");

		this.cases.silentTo("");
		var second = program();
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(
					() -> assertThat(ask("select count(*) from platform.municipality")).as(log()).isEqualTo("0"));
		assertThat(this.cases.tenants()).isEmpty();
		assertThat(ask("select to_regnamespace('doddby')::text")).isNull();
		assertThat(ask("select concat_ws(' ', alias, requested_by, confirmed_by, export, counts ->> 'cases.home',"
				+ " counts ->> 'alarms.home', counts ->> 'tenants.municipality') from platform.departed"))
			.isEqualTo("doddby anna bo sum 12 12 0");
		kill(second);
	}

	private void run(String sql) throws SQLException {
		try (var connection = this.database.connect(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private Process program() throws IOException {
		var settings = new HashMap<>(Surroundings.properties());
		settings.put("larmnav.peers.cases", this.cases.url());
		settings.put("larmnav.peers.alarms", this.alarms.url());
		settings.put("larmnav.keys", this.folder.resolve("keys").toString());
		settings.put("larmnav.municipalities", this.folder.resolve("municipalities").toString());
		settings.put("server.port", Integer.toString(Parts.freePort()));
		var database = this.database.settings(5);
		settings.put("larmnav.database.url", database.url());
		settings.put("larmnav.database.owner.user", database.owner().user());
		settings.put("larmnav.database.owner.password", String.valueOf(database.owner().password()));
		settings.put("larmnav.database.app.user", database.app().user());
		settings.put("larmnav.database.app.password", String.valueOf(database.app().password()));
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				TenantsApplication.class.getName()));
		settings.forEach((name, value) -> command.add("--" + name + "=" + value));
		var process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("program.log").toFile()))
			.start();
		this.begun.add(process);
		return process;
	}

	private static void kill(Process process) throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	private void awaitStage(String stage, String state) {
		await().atMost(Duration.ofSeconds(90))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(stages()).as(log()).containsEntry(stage, state));
	}

	private Map<String, String> stages() throws SQLException {
		var stages = new HashMap<String, String>();
		try (var connection = this.database.connect();
				var rows = connection.createStatement()
					.executeQuery("select stage, state from platform.onboarding_stage")) {
			while (rows.next()) {
				stages.put(rows.getString(1), rows.getString(2));
			}
		}
		return stages;
	}

	private String registeredAt() throws SQLException {
		return ask("select at from platform.onboarding_stage where stage = 'register'");
	}

	private String ask(String sql) throws SQLException {
		try (var connection = this.database.connect(); var rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private String log() throws IOException {
		var log = this.folder.resolve("program.log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

}
