package se.larmnav.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Routine;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.tenancy.sample.SampleApplication;
import se.larmnav.tenancy.testing.TenantTest;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each municipality's routine and organisation as tenant-service told them. */
@TenantTest(service = "alarms", tenants = { "goteborg", "ljungby", "nykoping" }, classes = SampleApplication.class,
		properties = "larmnav.database.system-roles=intake")
class KeptCopiesTest {

	private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

	@Autowired
	Routines routines;

	@Autowired
	Organisations organisations;

	@Autowired
	TestTenants tenants;

	@Autowired
	TestFeed feed;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Test
	@Requirement("PLT-TEN-01")
	void eachMunicipalityHasItsOwnRoutineAndNobodyElses() {
		assertThat(inForce("goteborg", NOW).municipality()).isEqualTo("goteborg");
		assertThat(inForce("ljungby", NOW).municipality()).isEqualTo("ljungby");
		assertThatThrownBy(() -> inForce("nykoping", NOW)).isInstanceOf(NotHereYet.class)
			.hasMessageContaining("of nykoping is not kept here");
	}

	@Test
	@Requirement("PLT-TEN-02")
	void theVersionInForceIsTheLastThatHasBegunInSwedenAndAnOlderOneIsKept() throws IOException {
		var before = routine("ljungby").replace("municipality: ljungby", "municipality: ljungby");
		publish("ljungby", 2, "2026-07-01", before.replace("valid-from: 2026-01-01", "valid-from: 2026-07-01"));
		publish("ljungby", 3, "2026-09-01", before.replace("valid-from: 2026-01-01", "valid-from: 2026-09-01"));
		assertThat(version("ljungby", "2026-06-30T21:59:59Z")).isEqualTo(1);
		assertThat(version("ljungby", "2026-06-30T22:00:00Z")).isEqualTo(2);
		assertThat(version("ljungby", "2026-12-24T12:00:00Z")).isEqualTo(3);
		assertThat(version("goteborg", "2026-12-24T12:00:00Z")).isEqualTo(1);
		assertThat(tenants.<Integer, RuntimeException>as("ljungby", () -> routines.version(1).version())).isEqualTo(1);
	}

	@Test
	void aVersionThatWasWithdrawnIsNeverInForceAndStillKnown() throws IOException {
		publish("goteborg", 20, "2027-01-01",
				routine("goteborg").replace("valid-from: 2026-01-01", "valid-from: 2027-01-01"));
		assertThat(version("goteborg", "2027-03-01T12:00:00Z")).isEqualTo(20);

		feed.tell("tenants", "goteborg", "routine-withdrawn", Map.of("version", 20, "validFrom", "2027-01-01"));

		assertThat(version("goteborg", "2027-03-01T12:00:00Z")).isEqualTo(1);
		assertThat(tenants.<Routine, RuntimeException>as("goteborg", () -> routines.version(20)).version())
			.isEqualTo(20);
	}

	/**
	 * What one transaction has asked is remembered in it, for its own municipality, and
	 * no longer than until it changes something.
	 */
	@Test
	void whatATransactionHasAskedIsNotOlderThanItsOwnChange() throws IOException {
		var coming = routine("ljungby").replace("valid-from: 2026-01-01", "valid-from: 2029-01-01");
		var then = Instant.parse("2029-03-01T12:00:00Z");
		tenants.<Integer, RuntimeException>as("ljungby", () -> {
			var before = routines.versionInForce(then);
			assertThat(routines.inForce(then).validFrom()).isBefore("2029-01-01");
			routines.keep(29, LocalDate.parse("2029-01-01"), coming);
			assertThat(routines.inForce(then).validFrom()).isEqualTo("2029-01-01");
			return before;
		});
		assertThat(version("ljungby", "2029-03-01T12:00:00Z")).isEqualTo(29);
	}

	@Test
	void whatIsToldTwiceChangesNothing() throws IOException {
		var event = publish("goteborg", 9, "2030-01-01",
				routine("goteborg").replace("valid-from: 2026-01-01", "valid-from: 2030-01-01"));
		feed.tell("tenants", event);
		publish("goteborg", 9, "2031-01-01", "not a routine");
		assertThat(tenants.<Routine, RuntimeException>as("goteborg", () -> routines.version(9)).validFrom())
			.isEqualTo("2030-01-01");
	}

	@Test
	void aCallersUnitsAreThoseOfHisUserNameInHisOwnMunicipality() {
		var organisation = tenants.<Organisation, RuntimeException>as("goteborg", organisations::current);
		var member = organisation.staff().stream().filter((one) -> !one.units().isEmpty()).findFirst().orElseThrow();
		assertThat(units("goteborg", member.user())).containsAll(member.units());
		assertThat(units("ljungby", member.user())).isEmpty();
		assertThat(units("nykoping", member.user())).isEmpty();
	}

	@Test
	void whatIsTakenFromSomebodyIsGoneAtOnceWhateverTheTokenSays() throws IOException {
		var kim = "{ user: kim.koordinator, name: \"Kim Exempel\", title: \"koordinator larm\", "
				+ "roles: [technician, planner], units: [koordinator-larm, larm-teknik] }";
		var first = Files.readString(TestTenants.folder("ljungby").resolve("organisation.yaml"));
		assertThat(first).contains(kim);
		assertThat(roles("ljungby", "kim.koordinator")).containsExactlyInAnyOrder("planner", "technician");

		change("ljungby", 2, first.replace(kim, kim.replace("[technician, planner]", "technician")));
		assertThat(roles("ljungby", "kim.koordinator")).containsExactly("technician");

		change("ljungby", 3, first.replace("  - " + kim + "\n", ""));
		var refused = api.get(tokens.person("ljungby", "kim.koordinator", "technician"), "/api/notes/v1/me");
		assertThat(refused.getStatusCode().value()).isEqualTo(403);
		assertThat(String.valueOf(refused.getBody())).contains("no-longer-staff");
		assertThat(roles("goteborg", "kim.koordinator")).containsExactlyInAnyOrder("planner", "technician");
		assertThat(roles("ljungby", "tage.teknik")).containsExactlyInAnyOrder("planner", "technician");

		change("ljungby", 4, first);
		assertThat(roles("ljungby", "kim.koordinator")).containsExactlyInAnyOrder("planner", "technician");
	}

	private void change(String tenant, int version, String yaml) {
		feed.tell("tenants", tenant, "organisation-changed", Map.of("version", version, "yaml", yaml));
	}

	private List<String> roles(String tenant, String user) {
		return Objects
			.requireNonNull(api.get(tokens.person(tenant, user, "planner", "technician"), "/api/notes/v1/me").getBody())
			.get("roles")
			.valueStream()
			.map((role) -> role.asString())
			.toList();
	}

	private List<String> units(String tenant, String user) {
		return Objects.requireNonNull(api.get(tokens.person(tenant, user), "/api/notes/v1/me").getBody())
			.get("units")
			.valueStream()
			.map((unit) -> unit.asString())
			.toList();
	}

	private FeedEvent publish(String tenant, int version, String from, String yaml) {
		return feed.tell("tenants", tenant, "routine-published",
				Map.of("version", version, "validFrom", from, "yaml", yaml));
	}

	private Routine inForce(String tenant, Instant at) {
		return tenants.as(tenant, () -> routines.inForce(at));
	}

	private int version(String tenant, String at) {
		return tenants.<Integer, RuntimeException>as(tenant, () -> routines.versionInForce(Instant.parse(at)));
	}

	private static String routine(String tenant) throws IOException {
		return Files.readString(TestTenants.folder(tenant).resolve("routine-2026-01-01.yaml"));
	}

}
