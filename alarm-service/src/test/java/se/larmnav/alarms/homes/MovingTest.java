package se.larmnav.alarms.homes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.DefaultResourceLoader;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.SharedTable;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.copy.TenantCopy;
import se.larmnav.tenancy.copy.TenantFromCopy;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A municipality that moves takes every alarm with it, and none of them is open. */
@AlarmsTest
class MovingTest {

	@Autowired
	Town town;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	@Autowired
	TestTenants tenants;

	@Autowired
	LarmnavSettings settings;

	@Autowired
	List<SharedTable> shared;

	@Autowired
	JsonMapper json;

	@Test
	void everythingOfAMunicipalityIsTheSameInAnotherDatabase() throws IOException {
		var moving = new TenantId("flyttby");
		var alarm = anAlarmIn("flyttby");
		town.karlAfterPress();
		var copy = copyOf("flyttby");
		var here = files(copy);
		var fresh = FreshDatabase.make("moved");
		try (var databases = new Databases(fresh.settings(2, "intake"))) {
			var migrations = new Migrations(databases.owner(), databases.settings(), new DefaultResourceLoader());
			migrations.all();
			new TenantFromCopy(databases, migrations, new TenantRegister(migrations::states), settings, shared, json)
				.read(moving, new ByteArrayInputStream(copy));
			var back = new ByteArrayOutputStream();
			new TenantCopy(databases, migrations, settings, shared, List.of(), List.of(), json).write(moving, back);
			var there = files(back.toByteArray());
			assertThat(there.get("tables/alarm.jsonl")).contains(alarm.toString());
			assertThat(there.get("shared/intake_journal.jsonl")).isNotBlank();
			assertThat(there.get("shared/device_routes.jsonl")).isNotBlank();
			assertThat(there).isEqualTo(here);
		}
	}

	@Test
	void anAlarmThatIsOpenForbidsToDeleteAndEveryRowIsCounted() {
		var alarm = anAlarmIn("oppnaby");
		assertThat(obstacles()).containsExactly("open-alarms");
		var operator = town.as("oppnaby", "olle.operator", "operator");
		operator.answer(alarm);
		assertThat(obstacles()).containsExactly("open-alarms");
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.close(alarm, new AlarmsApi.Closing("worry", "talked", null));
		assertThat(obstacles()).isEmpty();
		var counts = Objects.requireNonNull(api.rest(tokens.service("tenants", null))
			.build()
			.get()
			.uri("/internal/tenants/oppnaby/counts")
			.retrieve()
			.body(new ParameterizedTypeReference<Map<String, Long>>() {
			}));
		assertThat(counts.get("alarm")).isEqualTo(tenants.as("oppnaby", () -> town.count("alarm", "true", true)));
		assertThat(counts.get("platform.intake_journal")).isPositive();
	}

	private UUID anAlarmIn(String tenant) {
		clock.setTo("2026-03-02T14:00");
		tenants.make(tenant);
		tenants.giveFiles(tenant, TestTenants.folder("ljungby"));
		return town.press(town.home(tenant, "lagan", Town.person("Märta", "Exempel", "193307159883"))).id();
	}

	private List<String> obstacles() {
		return Objects.requireNonNull(api.rest(tokens.service("tenants", null))
			.build()
			.get()
			.uri("/internal/tenants/oppnaby/obstacles")
			.retrieve()
			.body(new ParameterizedTypeReference<List<String>>() {
			}));
	}

	private byte[] copyOf(String tenant) {
		return Objects.requireNonNull(api.rest(tokens.service("tenants", null))
			.build()
			.post()
			.uri("/internal/tenants/" + tenant + "/copies")
			.body(Map.of("subject", "subject-of-adam", "userName", "adam.admin", "name", "Adam Exempel"))
			.retrieve()
			.body(byte[].class));
	}

	private static Map<String, String> files(byte[] zip) throws IOException {
		var files = new TreeMap<String, String>();
		var in = new ZipInputStream(new ByteArrayInputStream(zip));
		for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
			if (entry.getName().endsWith(".jsonl")) {
				files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
