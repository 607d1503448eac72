package se.larmnav.tenancy.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.SampleTest;
import se.larmnav.tenancy.SharedTable;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A tenant is copied into another installation's database, and compared row by row. */
@SampleTest
class CopyTest {

	private static final TenantId ABY = new TenantId("aby");

	@Autowired
	TenantCopy copy;

	@Autowired
	List<SharedTable> shared;

	@Autowired
	LarmnavSettings settings;

	@Autowired
	JdbcClient database;

	@Autowired
	Deadlines deadlines;

	@Autowired
	ReadLog readLog;

	@Autowired
	TestTenants tenants;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestApi api;

	@Autowired
	JsonMapper json;

	final FreshDatabase elsewhere = FreshDatabase.make("copy");

	final Databases databases = new Databases(elsewhere.settings(2, "intake"));

	final Migrations migrations = new Migrations(databases.owner(), databases.settings(), new DefaultResourceLoader());

	TenantFromCopy fromCopy;

	TenantCopy back;

	@BeforeEach
	void anotherInstallation() {
		migrations.all();
		var register = new TenantRegister(migrations::states);
		fromCopy = new TenantFromCopy(databases, migrations, register, settings, shared, json);
		back = new TenantCopy(databases, migrations, settings, shared, List.of(), List.of(), json);
	}

	@AfterEach
	void close() {
		databases.close();
	}

	@Test
	void whatIsReadElsewhereIsTheSameRowByRowAndGoesOnFromThere() throws IOException {
		fill("aby");
		var written = write(copy);
		var counts = fromCopy.read(ABY, new ByteArrayInputStream(written));
		assertThat(rowsOf(write(back))).isEqualTo(rowsOf(written));
		assertThat(rowsOf(written)).hasSizeGreaterThan(5);
		assertThat(counts.get("tables/received.jsonl")).isGreaterThanOrEqualTo(250);
		assertThat(rowsOf(written).get("shared/deadlines.jsonl")).contains("aby/").doesNotContain("bro/");
		assertThat(rowsOf(written).get("tables/note.jsonl")).contains("Åsa \\\"säger\\\"").doesNotContain("bro");
		var elsewhere = JdbcClient.create(databases.owner());
		elsewhere.sql("insert into aby.received (id, text) values (uuidv7(), 'later')").update();
		assertThat(elsewhere.sql("select max(nr) - count(*) from aby.received").query(Long.class).single())
			.isEqualTo(tenants.as("aby",
					() -> database.sql("select max(nr) - count(*) from received").query(Long.class).single()));
	}

	@Test
	void whatDoesNotFitIsRefusedAndLeavesNothing() throws IOException {
		fill("aby");
		var written = write(copy);
		assertThat(refused(new TenantId("bro"), written)).containsEntry("why", "tenant");
		assertThat(refused(ABY, changed(written, "part.json", "\"service\":\"cases\"", "\"service\":\"alarms\"")))
			.containsEntry("why", "service");
		assertThat(refused(ABY, changed(written, "part.json", "\"version\":\"", "\"version\":\"0")))
			.containsEntry("why", "version");
		assertThat(refused(ABY, changed(written, "tables/note.jsonl", "\"text\":\"", "\"id\":null,\"text\":\"")))
			.containsEntry("why", "rows");
		assertThat(migrations.states()).isEmpty();
		fromCopy.read(ABY, new ByteArrayInputStream(written));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> fromCopy.read(ABY, new ByteArrayInputStream(written)))
			.matches((refusal) -> refusal.code().equals("tenant-here-already"));
	}

	@Test
	void onlyAServiceGetsACopyAndWhoeverItIsForStandsInTheReadLog() {
		var reader = Map.of("subject", "subject-of-adam", "userName", "adam.admin", "name", "Adam");
		for (var token : List.of(tokens.person("aby", "adam.admin", "tenant-administrator"), tokens.operator())) {
			assertThat(api.post(token, "/internal/tenants/aby/copies", reader).getStatusCode().value()).isEqualTo(401);
		}
		assertThatExceptionOfType(RestClientResponseException.class).isThrownBy(() -> post("nobody", reader))
			.matches((answer) -> answer.getStatusCode().value() == 404);
		assertThat(post("aby", reader)).isNotEmpty();
		assertThat(tenants.as("aby",
				() -> database.sql("select what || ' ' || ground from read_log where name = 'Adam'")
					.query(String.class)
					.list()))
			.containsExactly("export export");
	}

	private byte[] post(String tenant, Object reader) {
		return Objects.requireNonNull(api.rest(tokens.service("tenants", null))
			.build()
			.post()
			.uri("/internal/tenants/" + tenant + "/copies")
			.body(reader)
			.retrieve()
			.body(byte[].class));
	}

	private Map<String, Object> refused(TenantId tenant, byte[] written) throws IOException {
		try {
			fromCopy.read(tenant, new ByteArrayInputStream(written));
		}
		catch (Refusal refusal) {
			return new HashMap<>(refusal.fields());
		}
		throw new AssertionError("It was taken");
	}

	private void fill(String tenant) {
		for (var other : List.of(tenant, "bro")) {
			tenants.as(other, () -> {
				database.sql("insert into note values (uuidv7(), :text)")
					.param("text", other.equals("bro") ? "bro" : "Åsa \"säger\"\n\\x00")
					.update();
				database
					.sql("insert into received (id, text) select uuidv7(), 'nr ' || n from generate_series(1, 250) n")
					.update();
				deadlines.set("far-away", UUID.randomUUID(), Instant.parse("2099-01-01T00:00:00Z"));
				readLog.read("case", "test", List.of(UUID.randomUUID()));
				return other;
			});
		}
	}

	private static byte[] write(TenantCopy from) throws IOException {
		var out = new ByteArrayOutputStream();
		from.write(ABY, out);
		return out.toByteArray();
	}

	private static Map<String, String> rowsOf(byte[] zip) throws IOException {
		var rows = entries(zip);
		rows.remove("part.json");
		return rows;
	}

	private static Map<String, String> entries(byte[] zip) throws IOException {
		var entries = new LinkedHashMap<String, String>();
		var in = new ZipInputStream(new ByteArrayInputStream(zip));
		for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
			entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		return entries;
	}

	private static byte[] changed(byte[] zip, String name, String text, String instead) throws IOException {
		var entries = entries(zip);
		var before = Objects.requireNonNull(entries.get(name), name);
		assertThat(before).contains(text);
		var out = new ByteArrayOutputStream();
		try (var changed = new ZipOutputStream(out)) {
			for (var entry : entries.entrySet()) {
				changed.putNextEntry(new ZipEntry(entry.getKey()));
				var content = entry.getKey().equals(name) ? before.replace(text, instead) : entry.getValue();
				changed.write(content.getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

}
