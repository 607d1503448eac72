package se.larmnav.tenants.onboarding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.larmnav.contract.tenants.ExportsApi;
import se.larmnav.contract.tenants.ExportsApi.Receipt;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenants.organisation.MunicipalityFacts;
import se.larmnav.tenants.organisation.OrganisationVersions;
import se.larmnav.tenants.routine.RoutineVersions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** A municipality's administrator takes everything home, and nobody else does. */
@AmongServices
@ExtendWith(OutputCaptureExtension.class)
class ExportsTest {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/**
	 * Who fetches an export stands in the read log, and the order of the next one is new.
	 */
	private static final Set<String> GROWS_BY_ARRIVING = Set.of("tenants/tables/read_log.jsonl",
			"tenants/tables/municipal_export.jsonl");

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestTenants tenants;

	@Autowired
	TestClock clock;

	@Autowired
	FreshDatabase fresh;

	@Autowired
	JdbcClient database;

	@Autowired
	JsonMapper json;

	@Autowired
	MunicipalityFacts facts;

	@Autowired
	OrganisationVersions organisations;

	@Autowired
	RoutineVersions routines;

	@Autowired
	OnboardingFiles onboardingFiles;

	@BeforeEach
	void twoMunicipalities() {
		this.clock.setTo("2026-03-02T09:00");
		for (var name : List.of("expby", "grannby")) {
			this.tenants.make(name);
			this.tenants.giveFiles(name, TestTenants.folder("ljungby"));
		}
		Surroundings.CASES.untold(0);
	}

	@Test
	void anExportHasEveryPartWithItsSumsAndIsVerifiedByWhoeverHasIt(CapturedOutput log) throws IOException {
		var token = admin("expby");
		var exports = this.api.as(token, ExportsApi.class);
		var ordered = exports.order(UUID.randomUUID().toString());
		assertThat(ordered.state()).isEqualTo("ORDERED");
		var files = files(fetch(token, ordered.id()));
		assertThat(files.keySet()).contains("tenants/tables/municipality.jsonl", "cases/tables/home.jsonl",
				"alarms/tables/home.jsonl", "tenants/shared/deadlines.jsonl", "index.html");
		assertThat(files.keySet()).filteredOn(name -> name.startsWith("documents/")).hasSize(2);
		assertThat(files.keySet()).last().isEqualTo("manifest.json");
		var manifest = this.json.readTree(file(files, "manifest.json"));
		assertThat(manifest.path("entries")).hasSize(files.size() - 1).allSatisfy(entry -> {
			var content = file(files, entry.path("path").asString());
			assertThat(entry.path("sha256").asString()).isEqualTo(sum(content));
			assertThat(entry.path("bytes").asInt()).isEqualTo(content.length);
		});
		assertThat(rowsOf(manifest, "cases/tables/home.jsonl")).isEqualTo(2);
		assertThat(Surroundings.CASES.readers().getLast()).contains("subject-of-adam.admin");

		assertThat(refused(() -> exports.receive(ordered.id(), new Receipt("0".repeat(64))))).contains("not-whole");
		assertThat(exports.receive(ordered.id(), new Receipt(sum(file(files, "manifest.json")))).state())
			.isEqualTo("VERIFIED");
		assertThat(log.getOut()).contains("export-ordered: subject-of-adam.admin of expby",
				"export-fetched: subject-of-adam.admin of expby");
		assertThat(this.tenants.as("expby",
				() -> this.database.sql("select user_name || ' ' || ground from read_log where what = 'export'")
					.query(String.class)
					.list()))
			.contains("adam.admin export " + ordered.id());
	}

	@Test
	void whatWasWrittenWhileSomethingWasUnderWayIsNotVerified() throws IOException {
		Surroundings.CASES.untold(1);
		var exports = this.api.as(admin("expby"), ExportsApi.class);
		var ordered = exports.order(UUID.randomUUID().toString());
		var files = files(fetch(admin("expby"), ordered.id()));
		assertThat(this.json.readTree(file(files, "manifest.json")).path("atRest").asBoolean()).isFalse();
		assertThat(refused(() -> exports.receive(ordered.id(), new Receipt(sum(file(files, "manifest.json"))))))
			.contains("export-not-at-rest");
	}

	@Test
	void anExportThatBreaksOffIsNoExport() throws SQLException {
		this.tenants.make("bruten");
		var exports = this.api.as(admin("bruten"), ExportsApi.class);
		var id = exports.order(UUID.randomUUID().toString()).id();
		try (var connection = this.fresh.connect(); var statement = connection.createStatement()) {
			statement.execute("create table bruten.without_a_key (row int)");
		}
		assertThatExceptionOfType(RestClientException.class).isThrownBy(() -> fetch(admin("bruten"), id));
		assertThat(exports.list()).extracting(ExportsApi.Export::state).containsExactly("ORDERED");
		assertThat(refused(() -> exports.receive(id, new Receipt("0".repeat(64))))).contains("export-not-fetched");
	}

	@Test
	void anExportIsFetchedForAShortWhileAndByItsOwnAdministratorAlone() {
		var ordered = this.api.as(admin("expby"), ExportsApi.class).order(UUID.randomUUID().toString());
		for (var role : List.of("decision-maker", "unit-head", "integrator", "operator")) {
			var token = this.tokens.person("expby", "nagon." + role, role);
			assertThat(refused(() -> fetch(token, ordered.id()))).contains("role-missing");
			assertThat(refused(() -> this.api.as(token, ExportsApi.class).order("k"))).contains("role-missing");
		}
		assertThat(refused(() -> fetch(admin("grannby"), ordered.id()))).contains("no-such-export");
		assertThat(refused(() -> fetch(this.tokens.operator(), ordered.id()))).contains("no-tenant");
		this.clock.advance(Duration.ofHours(3));
		assertThat(refused(() -> fetch(admin("expby"), ordered.id()))).contains("export-too-old");
	}

	@Test
	void anExportIsReadElsewhereAndIsTheSameTableByTable() throws IOException {
		var written = export("flyttby", "9941");
		var export = written.zip();
		try (var there = AnotherInstallation.start(this.tokens, Map.of())) {
			assertThat(refused(
					() -> take(there, changed(export, "tenants/tables/municipality.jsonl", "Kommunen", "Kommunem"))))
				.contains("changed: tenants/tables/municipality.jsonl");
			assertThat(refused(() -> take(there, without(export, "cases/tables/home.jsonl"))))
				.contains("missing: cases/tables/home.jsonl");
			assertThat(refused(() -> take(there, without(export, "manifest.json")))).contains("copy-does-not-fit");
			assertThat(there.knowsNothingOf("flyttby")).isTrue();

			take(there, export);
			var operator = there.api().as(this.tokens.operator(), TenantsApi.class);
			await().atMost(PATIENCE).until(() -> operator.open("flyttby").state().equals("OPEN"));
			assertThat(there.api().as(admin("flyttby"), ExportsApi.class).list()).extracting(ExportsApi.Export::id)
				.containsExactly(written.id());
			assertSame(files(export), files(atRest(there.api(), "flyttby").zip()));
			assertThat(refused(() -> take(there, export))).contains("tenant-here-already");
		}
	}

	/** A municipality that works, and its export. */
	private Written export(String alias, String code) {
		this.tenants.make(alias);
		var given = Given.of("ljungby").as(alias, code);
		this.tenants.as(alias, () -> {
			this.facts.keep(given.file("tenant.yaml"));
			this.organisations.publish(given.file("organisation.yaml"));
			this.routines.publish("routine-2026-01-01.yaml", given.file("routine-2026-01-01.yaml"),
					MunicipalFiles.organisation(given.file("organisation.yaml")));
			this.onboardingFiles.keep(given.files());
			this.facts.open();
			return given;
		});
		return atRest(this.api, alias);
	}

	/** What was just told gets its place in the feed some milliseconds later. */
	private Written atRest(TestApi api, String tenant) {
		var exports = api.as(admin(tenant), ExportsApi.class);
		var id = exports.order(UUID.randomUUID().toString()).id();
		return await().until(() -> new Written(id, fetch(api, admin(tenant), id)),
				written -> Boolean.TRUE.equals(exports.list().getFirst().atRest()));
	}

	/** Every table has the rows that it had; what arriving writes itself comes after. */
	private static void assertSame(Map<String, byte[]> before, Map<String, byte[]> after) {
		var tables = before.keySet().stream().filter(name -> name.endsWith(".jsonl")).toList();
		assertThat(tables).hasSizeGreaterThan(10);
		assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
		for (var name : tables) {
			if (GROWS_BY_ARRIVING.contains(name)) {
				assertThat(lines(after, name)).as(name).containsAll(lines(before, name));
			}
			else {
				assertThat(lines(after, name)).as(name).isEqualTo(lines(before, name));
			}
		}
		for (var name : before.keySet()) {
			if (name.startsWith("files/")) {
				assertThat(lines(after, name)).as(name).isEqualTo(lines(before, name));
			}
		}
	}

	private static List<String> lines(Map<String, byte[]> files, String name) {
		return new String(file(files, name), StandardCharsets.UTF_8).lines().toList();
	}

	/** An export as its receiver has it. */
	private record Written(UUID id, byte[] zip) {
	}

	private void take(AnotherInstallation there, byte[] export) {
		there.api()
			.rest(this.tokens.service("standalone", null))
			.build()
			.put()
			.uri("/internal/imports")
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.body(export)
			.retrieve()
			.toBodilessEntity();
	}

	private static byte[] without(byte[] zip, String name) throws IOException {
		var files = files(zip);
		files.remove(name);
		return zip(files);
	}

	private static byte[] changed(byte[] zip, String name, String text, String instead) throws IOException {
		var files = files(zip);
		var before = new String(file(files, name), StandardCharsets.UTF_8);
		assertThat(before).contains(text);
		files.put(name, before.replace(text, instead).getBytes(StandardCharsets.UTF_8));
		return zip(files);
	}

	private static byte[] zip(Map<String, byte[]> files) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

	private String admin(String tenant) {
		return this.tokens.person(tenant, "adam.admin", "tenant-administrator");
	}

	private byte[] fetch(String token, UUID id) {
		return fetch(this.api, token, id);
	}

	private static byte[] fetch(TestApi api, String token, UUID id) {
		return Objects.requireNonNull(api.rest(token)
			.build()
			.get()
			.uri("/api/tenant/v1/exports/" + id + "/content")
			.retrieve()
			.body(byte[].class));
	}

	private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		var problem = new String[1];
		assertThatExceptionOfType(HttpClientErrorException.class).isThrownBy(call)
			.satisfies(ex -> problem[0] = ex.getResponseBodyAsString());
		return problem[0];
	}

	private static Map<String, byte[]> files(byte[] zip) throws IOException {
		var files = new LinkedHashMap<String, byte[]>();
		var in = new ZipInputStream(new ByteArrayInputStream(zip));
		for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
			if (files.putIfAbsent(entry.getName(), in.readAllBytes()) != null) {
				files.put(entry.getName() + " of another", new byte[0]);
			}
		}
		return files;
	}

	private static byte[] file(Map<String, byte[]> files, String name) {
		return Objects.requireNonNull(files.get(name), name);
	}

	private static int rowsOf(JsonNode manifest, String path) {
		return manifest.path("entries")
			.valueStream()
			.filter(entry -> entry.path("path").asString().equals(path))
			.findFirst()
			.orElseThrow()
			.path("rows")
			.asInt();
	}

	private static String sum(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
