package se.larmnav.tenants.onboarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.larmnav.contract.tenants.DeparturesApi;
import se.larmnav.contract.tenants.DeparturesApi.Certificate;
import se.larmnav.contract.tenants.DeparturesApi.Held;
import se.larmnav.contract.tenants.DeparturesApi.Hold;
import se.larmnav.contract.tenants.ExportsApi;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.HttpClientErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** A municipality leaves: exported, deleted by two persons, and a certificate is left. */
@AmongServices
@ExtendWith(OutputCaptureExtension.class)
class LeavingTest {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	@Autowired
	Databases databases;

	@BeforeEach
	void aMorning() {
		this.clock.setTo("2026-03-02T09:00");
	}

	@AfterEach
	void nothingIsInTheWay() {
		Surroundings.ALARMS.obstacle("");
	}

	@Test
	void twoPersonsDeleteAMunicipalityThatHasItsExportAndACertificateIsLeft(CapturedOutput log) throws Exception {
		var tenants = this.api.as(this.tokens.operator(), TenantsApi.class);
		var before = everything();
		tenants.register(Given.small("leavby", "9951").posted());
		await().atMost(PATIENCE).until(() -> tenants.open("leavby").state().equals("OPEN"));
		var anna = operator("anna");
		assertThat(refused(() -> anna.request("leavby"))).contains("no-verified-export");
		anna.orderExport("leavby");
		takeHome("leavby");

		Surroundings.ALARMS.obstacle("open-alarms");
		assertThat(refused(() -> anna.request("leavby"))).contains("departure-not-now").contains("open-alarms");
		Surroundings.ALARMS.obstacle("");
		assertThat(refused(() -> anna.held("leavby"))).contains("no-legal-hold");
		anna.hold("leavby", new Hold("Domstolens beslut 2026-17"));
		assertThat(operator("bo").held("leavby"))
			.isEqualTo(new Held("Domstolens beslut 2026-17", "anna", this.clock.instant()));
		assertThat(refused(() -> anna.request("leavby"))).contains("legal-hold");
		assertThat(refused(() -> anna.hold("leavby", new Hold("En annan sak")))).contains("held-already");
		anna.release("leavby");
		assertThat(refused(() -> anna.held("leavby"))).contains("no-legal-hold");
		this.clock.advance(Duration.ofDays(8));
		assertThat(refused(() -> anna.request("leavby"))).contains("verified-export-too-old");
		anna.orderExport("leavby");
		var old = takeHome("leavby");
		assertThat(anna.request("leavby").state()).isEqualTo("REQUESTED");
		assertThat(refused(() -> anna.confirm("leavby"))).contains("another-person-confirms");
		var confirmed = operator("bo").confirm("leavby");
		assertThat(confirmed.notBefore()).isEqualTo(this.clock.instant().plus(Duration.ofDays(30)));

		this.clock.advance(Duration.ofDays(29));
		anna.hold("leavby", new Hold("Domstolens beslut 2026-18"));
		this.clock.advance(Duration.ofDays(2));
		await().atMost(PATIENCE).until(() -> "legal-hold".equals(anna.open("leavby").error()));
		assertThat(tenants.open("leavby").state()).isEqualTo("OPEN");
		anna.release("leavby");
		await().atMost(PATIENCE).until(() -> "verified-export-too-old".equals(anna.open("leavby").error()));
		assertThat(tenants.open("leavby").state()).isEqualTo("OPEN");
		anna.orderExport("leavby");
		var last = takeHome("leavby");
		var left = await().atMost(PATIENCE)
			.until(() -> anna.departed().stream().filter(one -> one.alias().equals("leavby")).findFirst(),
					Optional::isPresent)
			.map(Certificate.class::cast)
			.orElseThrow();
		assertThat(left.export()).isEqualTo(last).isNotEqualTo(old);
		assertThat(left.requestedBy()).isEqualTo("anna");
		assertThat(left.confirmedBy()).isEqualTo("bo");
		assertThat(left.counts()).containsEntry("cases.home", 12L)
			.containsEntry("tenants.municipality", 1L)
			.containsEntry("tenants.organisation_version", 1L);
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(everything()).isEqualTo(before));
		assertThat(Surroundings.CASES.tenants()).doesNotContain("leavby");
		assertThat(refused(() -> tenants.open("leavby"))).contains("no-such-municipality");
		assertThat(log.getOut()).contains("departure-requested: leavby by subject-of-anna",
				"departure-confirmed: leavby by subject-of-bo", "tenant-deleted: leavby");
	}

	@Test
	void aDeletionIsTakenBackAsLongAsNothingIsDeleted() {
		var tenants = this.api.as(this.tokens.operator(), TenantsApi.class);
		tenants.register(Given.small("stannby", "9952").posted());
		await().atMost(PATIENCE).until(() -> tenants.open("stannby").state().equals("OPEN"));
		operator("anna").orderExport("stannby");
		takeHome("stannby");
		operator("anna").request("stannby");
		operator("bo").confirm("stannby");
		operator("anna").withdraw("stannby");
		this.clock.advance(Duration.ofDays(40));
		assertThat(refused(() -> operator("bo").open("stannby"))).contains("no-departure");
		assertThat(tenants.open("stannby").state()).isEqualTo("OPEN");
	}

	/** Gives the sum of its manifest. */
	private String takeHome(String tenant) {
		try {
			var token = this.tokens.person(tenant, "adam.admin", "tenant-administrator");
			var exports = this.api.as(token, ExportsApi.class);
			var id = exports.list().getFirst().id();
			var manifest = manifestOf(token, id);
			exports.receive(id, new ExportsApi.Receipt(manifest));
			return manifest;
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String manifestOf(String token, UUID id) throws IOException, NoSuchAlgorithmException {
		var zip = new ZipInputStream(new ByteArrayInputStream(Objects.requireNonNull(this.api.rest(token)
			.build()
			.get()
			.uri("/api/tenant/v1/exports/" + id + "/content")
			.retrieve()
			.body(byte[].class))));
		for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (entry.getName().equals("manifest.json")) {
				return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip.readAllBytes()));
			}
		}
		throw new AssertionError("The export has no manifest");
	}

	private DeparturesApi operator(String name) {
		return this.api.as(this.tokens.token(claims -> claims.subject("subject-of-" + name)
			.claim("preferred_username", name)
			.claim("realm_access", Map.of("roles", List.of("platform-operator")))), DeparturesApi.class);
	}

	private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		var problem = new String[1];
		assertThatExceptionOfType(HttpClientErrorException.class).isThrownBy(call)
			.satisfies(ex -> problem[0] = ex.getResponseBodyAsString());
		return problem[0];
	}

	/** The schemas, roles and registered municipalities that there are. */
	private String everything() {
		return JdbcClient.create(this.databases.owner())
			.sql("""
					select concat_ws(' ',
					  (select string_agg(nspname, ' ' order by nspname) from pg_namespace where nspname !~ '^pg_(toast_)?temp'),
					  (select string_agg(rolname, ' ' order by rolname) from pg_roles
					   where starts_with(rolname, current_database())),
					  (select string_agg(alias, ' ' order by alias) from platform.municipality),
					  (select string_agg(distinct alias, ' ') from platform.onboarding_stage),
					  (select count(*) from platform.departure), (select count(*) from platform.legal_hold))""")
			.query(String.class)
			.single();
	}

}
