package se.larmnav.tenants.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.larmnav.contract.tenants.ExportsApi;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenancy.testing.api.EachOperation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has no business here is refused at each operation that openapi.yaml describes:
 * nobody, each other role, another system, who runs the platform, another municipality.
 */
@BesideCases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTest {

	/** What staff of any role read of their own municipality. */
	private static final Set<String> FOR_ALL_STAFF = Set.of("GET /api/tenant/v1/me", "GET /api/tenant/v1/organisation",
			"GET /api/tenant/v1/governing-documents", "GET /api/tenant/v1/organisation/lists",
			"GET /api/tenant/v1/organisation/contacts", "GET /api/tenant/v1/api-info");

	/** Which other systems there are is known by the login, which is away here. */
	private static final String BY_THE_LOGIN = "POST /api/tenant/v1/integrators/{id}/secret";

	/** What has been shared is there for all, and this has not been. */
	private static final String SHARED = "/api/tenant/v1/routine/shared-routines/";

	/** What is sent where no example has been recorded yet, by the end of the path. */
	private static final Map<String, Map<String, Object>> BODIES = Map.ofEntries(
			Map.entry("/receipt", Map.of("sha256", "0".repeat(64))),
			Map.entry("/invitation", Map.of("email", "namn@kommunen.example")),
			Map.entry("/integrators", Map.of("id", "x", "name", "x")), Map.entry("/legal-hold", Map.of("reason", "x")),
			Map.entry("/drafts", Map.of("name", "x")),
			Map.entry("/administrations", Map.of("id", "x", "name", "x", "shortName", "x")),
			Map.entry("/areas", area()), Map.entry("/areas/{id}", area()),
			Map.entry("/lists", Map.of("id", "x", "name", "x", "owner", "x", "members", List.of())),
			Map.entry("/units", Map.of("id", "x", "name", "x", "kind", "home-care", "administration", "avo", "opening",
					List.of(), "external", false)));

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	String town;

	Ours ours;

	@BeforeAll
	void aMunicipalityInWhichNobodyGetsAnywhere() {
		atNineInTheMorning();
		BesideCases.Settings.CASES.begin();
		this.town = this.hall.open();
		this.ours = ofOurs(this.town);
	}

	@BeforeEach
	void atNineInTheMorning() {
		this.clock.setTo("2026-03-02T09:00");
	}

	static Stream<String> otherRoles() {
		var roles = Stream.of(Role.values()).filter(role -> role != Role.TENANT_ADMINISTRATOR).map(Role::key);
		return Stream.concat(roles, Stream.of("integrator", "no-role-of-ours"));
	}

	@ParameterizedTest
	@MethodSource("otherRoles")
	@Requirement("PLT-TEN-02")
	void nobodyButTheAdministratorReadsOrChangesWhatIsDecided(String role) {
		var token = this.hall.token(this.town, "sara.annan", role);
		assertThat(operations("/api/tenant/")).filteredOn(one -> !FOR_ALL_STAFF.contains(one.toString()))
			.hasSizeGreaterThan(50)
			.allSatisfy(one -> assertThat(this.ours.of(one).status(this.api, token, "\"1\"")).as(one.toString())
				.isEqualTo(403));
	}

	@Test
	void whatAllStaffReadTheyAreGiven() {
		var token = this.hall.token(this.town, "sara.annan", Role.PLANNER.key());
		assertThat(operations("/api/tenant/")).filteredOn(one -> FOR_ALL_STAFF.contains(one.toString()))
			.hasSameSizeAs(FOR_ALL_STAFF)
			.allSatisfy(one -> assertThat(one.status(this.api, token, "\"1\"")).as(one.toString()).isEqualTo(200));
	}

	@Test
	void whoeverHasNoTokenIsNobody() {
		assertThat(operations("/api/")).hasSameSizeAs(EachOperation.of("tenant-service"))
			.allSatisfy(one -> assertThat(one.status(this.api, null, "\"1\"")).as(one.toString()).isEqualTo(401));
	}

	@Test
	void whoRunsThePlatformHasNoMunicipalityAndWhoWorksInOneDoesNotRunIt() {
		var administrator = this.hall.token(this.town, "adam.admin", Role.TENANT_ADMINISTRATOR.key());
		var nowhere = this.tokens.token(claims -> claims.subject("subject-of-nobody").claim("name", "Nobody"));
		assertThat(operations("/api/platform/")).hasSizeGreaterThan(15).allSatisfy(one -> {
			var known = one.of("alias", this.town).of("user", "adam.admin").of("key", "key-safe");
			assertThat(known.status(this.api, administrator, "\"1\"")).as(one.toString()).isEqualTo(403);
			assertThat(known.status(this.api, nowhere, "\"1\"")).as(one.toString()).isEqualTo(403);
		});
		assertThat(operations("/api/tenant/")).hasSizeGreaterThan(50).allSatisfy(one -> {
			assertThat(one.status(this.api, this.tokens.operator(), "\"1\"")).as(one.toString()).isEqualTo(403);
			assertThat(one.status(this.api, nowhere, "\"1\"")).as(one.toString()).isEqualTo(403);
		});
	}

	@Test
	@Requirement("PLT-TEN-01")
	void anAdministratorOfAnotherMunicipalityFindsNothingOfOurs() {
		var arvid = this.hall.token(this.hall.open("ljungby"), "arvid.admin", Role.TENANT_ADMINISTRATOR.key());
		var city = this.hall.open();
		var theirs = ofOurs(city);
		var naming = operations("/api/tenant/").stream()
			.filter(one -> one.namesOne() && !one.toString().equals(BY_THE_LOGIN))
			.toList();
		assertThat(naming).hasSizeGreaterThan(40)
			.allSatisfy(one -> assertThat(theirs.of(one).status(this.api, arvid, "\"1\"")).as(one.toString())
				.isEqualTo(404));

		// Each of them is there for our own, who has seen another version of it.
		var adam = this.hall.token(city, "adam.admin", Role.TENANT_ADMINISTRATOR.key());
		assertThat(naming).filteredOn(one -> !one.path().startsWith(SHARED))
			.allSatisfy(one -> assertThat(theirs.of(one).status(this.api, adam, "\"0\"")).as(one.toString())
				.isNotIn(401, 403, 404));
	}

	@Test
	void aMunicipalityThatIsNotThereIsNotThereForWhoRunsThePlatform() {
		assertThat(operations("/api/platform/")).filteredOn(one -> one.path().contains("{alias}"))
			.hasSizeGreaterThan(10)
			.allSatisfy(
					one -> assertThat(one.of("alias", "ingenstans").status(this.api, this.tokens.operator(), "\"1\""))
						.as(one.toString())
						.isEqualTo(404));
	}

	private static List<EachOperation> operations(String under) {
		return EachOperation.of("tenant-service")
			.stream()
			.filter(one -> one.path().startsWith(under))
			.map(StrangersTest::withBody)
			.toList();
	}

	private static EachOperation withBody(EachOperation one) {
		return BODIES.entrySet()
			.stream()
			.filter(body -> one.body() == null && one.path().endsWith(body.getKey()))
			.findFirst()
			.map(body -> new EachOperation(one.verb(), one.path(), body.getValue(), one.ids()))
			.orElse(one);
	}

	private static Map<String, Object> area() {
		return Map.of("id", "x", "name", "x", "postcodes", List.of(), "places", List.of(), "units", Map.of());
	}

	/** A municipality with one of each thing that an address can name. */
	private Ours ofOurs(String municipality) {
		var adam = this.hall.administrator(municipality, "adam.admin");
		var amanda = this.hall.administrator(municipality, "amanda.admin");
		var version = TownHall.published(adam, amanda, TownHall.keysWithin(adam, "7 weeks"), "2026-04-01");
		var draft = TownHall.keysWithin(adam, "6 weeks");
		var token = this.hall.token(municipality, "adam.admin", Role.TENANT_ADMINISTRATOR.key());
		var whole = this.api.as(token, OrganisationChangesApi.class).whole();
		var ids = new ArrayList<Named>();
		ids.add(new Named("/routine/drafts/", "id", draft.entry().id()));
		ids.add(new Named("/routine/", "number", version.entry().number()));
		ids.add(new Named("/routine/", "version", version.entry().number()));
		ids.add(new Named("/routine/", "municipality", municipality));
		ids.add(new Named("/routine/", "step", 1));
		ids.add(new Named("/exports/", "id", this.api.as(token, ExportsApi.class).order("exporten").id()));
		ids.add(new Named("/organisation/administrations/", "id", whole.administrations().getFirst().id()));
		ids.add(new Named("/organisation/units/", "id", whole.units().getFirst().id()));
		ids.add(new Named("/organisation/areas/", "id", whole.areas().getFirst().id()));
		ids.add(new Named("/organisation/lists/", "id", whole.lists().getFirst().id()));
		ids.add(new Named("/organisation/staff/", "user", "rut.mottag"));
		return new Ours(ids);
	}

	/** An id, and the addresses that it stands in. */
	private record Named(String under, String name, Object id) {
	}

	/** What a municipality has. */
	private record Ours(List<Named> things) {

		EachOperation of(EachOperation one) {
			var told = one;
			for (var thing : this.things) {
				told = one.path().contains(thing.under()) ? told.of(thing.name(), thing.id()) : told;
			}
			return told.of("key", block(one.body()));
		}

		/** The block that the body is of. */
		private static String block(@Nullable Object body) {
			return (body instanceof Map<?, ?> said && said.get("text") instanceof String text) ? text.split(":")[0]
					: "fee";
		}

	}

}
