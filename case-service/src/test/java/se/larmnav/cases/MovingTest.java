package se.larmnav.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
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
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a municipality has here can be taken to another installation, whole. */
@CasesTest
class MovingTest {

	private static final TenantId GOTEBORG = new TenantId("goteborg");

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	LarmnavSettings settings;

	@Autowired
	List<SharedTable> shared;

	@Autowired
	JsonMapper json;

	@Test
	void everythingOfAMunicipalityIsTheSameInAnotherDatabase() throws Exception {
		goteborg.at("2026-03-02T09:00");
		var story = GoteborgStory.granted(goteborg).withKeys().ready().putUp().tested().installed();
		LjungbyStory.applied(ljungby);
		var copy = copyOf("goteborg");
		var fresh = FreshDatabase.make("moved");
		try (var databases = new Databases(fresh.settings(2))) {
			var migrations = new Migrations(databases.owner(), databases.settings(), new DefaultResourceLoader());
			migrations.all();
			var register = new TenantRegister(migrations::states);
			new TenantFromCopy(databases, migrations, register, settings, shared, json).read(GOTEBORG,
					new ByteArrayInputStream(copy));
			var back = new ByteArrayOutputStream();
			new TenantCopy(databases, migrations, settings, shared, List.of(), List.of(), json).write(GOTEBORG, back);
			var there = files(back.toByteArray());
			var here = files(copy);
			assertThat(there.keySet()).hasSizeGreaterThan(30);
			there.forEach((name, content) -> {
				if (name.endsWith(".jsonl")) {
					assertThat(HexFormat.of().formatHex(content)).as(name)
						.isEqualTo(HexFormat.of().formatHex(Objects.requireNonNull(here.get(name), name)));
				}
			});
			assertThat(new String(Objects.requireNonNull(there.get("tables/alarm_case.jsonl")), StandardCharsets.UTF_8))
				.contains(story.id.toString());
			var documents = "documents/" + story.view().number() + "/";
			assertThat(here.keySet()).anyMatch((name) -> name.startsWith(documents));
		}
		assertThat(goteborg.desk("frida.forste").cases().reads(story.id, null).items())
			.anyMatch((read) -> read.who().equals("Adam Exempel") && read.what().contains("export"));
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

	private static Map<String, byte[]> files(byte[] zip) throws IOException {
		var files = new HashMap<String, byte[]>();
		var in = new ZipInputStream(new ByteArrayInputStream(zip));
		for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
			files.put(entry.getName(), in.readAllBytes());
		}
		return files;
	}

}
