package se.larmnav.tenants.login;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.larmnav.contract.tenants.IntegratorsApi.OtherSystem;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.TenantFile;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.token.IssuerKeys;
import se.larmnav.tenancy.token.KeptKeys;
import se.larmnav.tenancy.token.UserTokens;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MunicipalLoginsTest {

	private final RealmAtWork realm = RealmAtWork.fresh();

	private final MunicipalLogins logins = this.realm.logins();

	@BeforeAll
	void twoMunicipalities() {
		this.realm.reconciler().reconcile();
		this.realm.operators().letIn();
		this.logins.open(municipality("norrby", "9901"), norrby());
		this.logins.open(municipality("soderby", "9902"), organisation("soderby",
				staff("bo.boman", "Bo Boman", Role.OPERATOR), staff("cia.berg", "Cia Berg", Role.PLANNER)));
	}

	private static Organisation norrby() {
		return organisation("norrby", staff("anna.ek", "Anna Maria Ek", Role.PLANNER, Role.UNIT_HEAD),
				staff("nils", "Nils", Role.OPERATOR));
	}

	private static TenantFile municipality(String alias, String code) {
		return new TenantFile(alias, "Kommunen " + alias, code, alias, new TenantFile.Looks("#1d5fa8"));
	}

	private static Organisation organisation(String alias, StaffMember... staff) {
		return new Organisation(alias, List.of(), List.of(), List.of(), List.of(), List.of(staff));
	}

	private static StaffMember staff(String user, String name, Role... roles) {
		return new StaffMember(user, name, "handläggare", List.of(roles), List.of(), null, null, null, false);
	}

	private static Set<String> roles(JsonNode claims, String alias) {
		return claims.path("organization")
			.path(alias)
			.path("realm_access")
			.path("roles")
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
	}

	@Test
	void twoPeopleOfTwoMunicipalitiesLogInInTheSameBrowserAndStayLoggedIn() {
		var browser = this.realm.browser();
		var anna = browser.logIn(browser.open("norrby"), "anna.ek", RealmAtWork.PASSWORD);
		var page = browser.open("soderby");
		assertThat(page).contains("name=\"username\"");
		var bo = browser.logIn(page, "bo.boman", RealmAtWork.PASSWORD);
		for (var tokens : List.of(anna, browser.refresh(anna))) {
			var claims = Browser.claims(tokens);
			assertThat(claims.path("preferred_username").asString()).isEqualTo("anna.ek");
			assertThat(claims.path("name").asString()).isEqualTo("Anna Maria Ek");
			assertThat(claims.path("aud").asString()).isEqualTo("larmnav-api");
			assertThat(claims.path("organization").propertyNames()).containsExactly("norrby");
			assertThat(roles(claims, "norrby")).containsExactlyInAnyOrder("planner", "unit-head");
		}
		for (var tokens : List.of(bo, browser.refresh(bo))) {
			var claims = Browser.claims(tokens);
			assertThat(claims.path("organization").propertyNames()).containsExactly("soderby");
			assertThat(roles(claims, "soderby")).containsExactly("operator");
		}
	}

	@Test
	void theLoginPageIsSwedishAndAsksForNameAndPasswordAtOnce() {
		assertThat(this.realm.browser().open("norrby")).contains("lang=\"sv\"")
			.contains("Logga in")
			.contains("name=\"username\"")
			.contains("name=\"password\"");
	}

	@Test
	void anAccessTokenLivesAQuarterOfAnHourAndTheLoginAShift() {
		var browser = this.realm.browser();
		var tokens = browser.logIn(browser.open("norrby"), "nils", RealmAtWork.PASSWORD);
		// Keycloak says what is left when it answers, in whole seconds.
		assertThat(tokens.path("expires_in").asInt()).isBetween(880, 900);
		var realmNow = this.realm.keycloak().get("");
		assertThat(realmNow.path("offlineSessionMaxLifespan").asInt()).isEqualTo(12 * 3600);
	}

	@Test
	void whoHasLoggedInGoesOnUntilTheEndOfTheShiftWhenTheLoginIsGoneAndAnIntegratorDoesNot() throws Exception {
		var issued = this.realm.integrators().issue("norrby", "journal", "Journalen");
		var browser = this.realm.browser();
		var nils = browser.logIn(browser.open("norrby"), "nils", RealmAtWork.PASSWORD).path("access_token").asString();
		var system = browser.integrator(issued.clientId(), issued.secret()).path("access_token").asString();
		var database = FreshDatabase.make("shift");
		try (var databases = new Databases(database.settings(2, "register"));
				var login = LoginDoor.before(this.realm.certificates())) {
			new Migrations(databases.owner(), database.settings(2, "register"), new DefaultResourceLoader()).all();
			assertThat(tokens(databases, login, Duration.ZERO).current().decode(nils).getSubject()).isNotEmpty();
			var hours = Duration.ofHours(2);
			refused(tokens(databases, login, hours).ofTheShift(), nils);

			login.close();
			assertThat(tokens(databases, login, Duration.ZERO).current().decode(system).getSubject()).isNotEmpty();
			assertThat(tokens(databases, login, hours).ofTheShift().decode(nils).getClaimAsString("preferred_username"))
				.isEqualTo("nils");
			refused(tokens(databases, login, hours).current(), nils);
			refused(tokens(databases, login, hours).ofTheShift(), system);
			refused(tokens(databases, login, hours).ofTheShift(), nils.substring(0, nils.length() - 8) + "AAAAAAAA");
			refused(tokens(databases, login, UserTokens.SHIFT).ofTheShift(), nils);
		}
	}

	/** A service that has just started, so much later. */
	private UserTokens tokens(Databases databases, LoginDoor login, Duration later) {
		var keys = new IssuerKeys(login.address(), new KeptKeys(databases.poller(), this.realm.issuer()));
		return new UserTokens(this.realm.issuer(), keys, Clock.offset(Clock.systemUTC(), later));
	}

	private static void refused(JwtDecoder decoder, String token) {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
	}

	@Test
	void whoeverLogsInAtAnothersAddressHasNoMunicipalityThere() {
		var browser = this.realm.browser();
		var claims = Browser.claims(browser.logIn(browser.open("soderby"), "anna.ek", RealmAtWork.PASSWORD));
		assertThat(claims.path("organization").size()).isZero();
	}

	@Test
	void whoeverRunsThePlatformHasNoMunicipalityAtAnyAddress() {
		var browser = this.realm.browser();
		var own = browser.logIn(browser.openPlatform(), "plattform", RealmAtWork.PASSWORD);
		for (var claims : List.of(Browser.claims(own), Browser.identity(own))) {
			assertThat(claims.path("realm_access").path("roles").valueStream().map(JsonNode::asString))
				.contains("platform-operator");
			assertThat(claims.path("organization").isMissingNode()).isTrue();
		}
		var elsewhere = this.realm.browser();
		var there = elsewhere.logIn(elsewhere.open("norrby"), "plattform", RealmAtWork.PASSWORD);
		assertThat(Browser.identity(there).path("organization").size()).isZero();
	}

	@Test
	void whoeverWorksForAMunicipalityDoesNotRunThePlatform() {
		var browser = this.realm.browser();
		var anna = browser.logIn(browser.openPlatform(), "anna.ek", RealmAtWork.PASSWORD);
		for (var claims : List.of(Browser.claims(anna), Browser.identity(anna))) {
			assertThat(claims.path("realm_access").path("roles").valueStream().map(JsonNode::asString))
				.doesNotContain("platform-operator");
			assertThat(claims.path("organization").size()).isZero();
		}
	}

	@Test
	void openedAgainNothingIsMadeTwice() {
		var before = this.logins.claimOf("norrby", "anna.ek");
		this.logins.open(municipality("norrby", "9901"), norrby());
		assertThat(this.logins.claimOf("norrby", "anna.ek")).isEqualTo(before)
			.isEqualTo(Map.of("norrby", Set.of("planner", "unit-head")));
		assertThat(this.realm.keycloak().get("/organizations?max=100").size()).isBetween(2, 3);
	}

	@Test
	void whoeverLosesARoleOrLeavesLosesItInTheLoginToo() {
		var vasterby = municipality("vasterby", "9903");
		this.logins.open(vasterby, organisation("vasterby", staff("eva.ask", "Eva Ask", Role.PLANNER, Role.OPERATOR),
				staff("ulf.alm", "Ulf Alm", Role.PLANNER)));
		this.logins.open(vasterby, organisation("vasterby", staff("eva.ask", "Eva Ask", Role.OPERATOR)));
		assertThat(this.logins.claimOf("vasterby", "eva.ask")).isEqualTo(Map.of("vasterby", Set.of("operator")));
		assertThat(this.logins.claimOf("vasterby", "ulf.alm")).isEmpty();
		this.logins.close("vasterby", "vasterby");
	}

	@Test
	void whoeverHasLeftCanNeitherGoOnNorLogInAndMayComeBackUnderAnotherName() {
		var bortby = municipality("bortby", "9913");
		var liv = staff("liv.lind", "Liv Lind", Role.PLANNER);
		this.logins.open(bortby, organisation("bortby", staff("tor.ek", "Tor Ek", Role.OPERATOR), liv));
		var browser = this.realm.browser();
		var tokens = browser.logIn(browser.open("bortby"), "liv.lind", RealmAtWork.PASSWORD);
		assertThat(browser.refresh(tokens).has("access_token")).isTrue();

		this.logins.open(bortby, organisation("bortby", staff("tor.ek", "Tor Ek", Role.OPERATOR)));
		assertThat(browser.refresh(tokens).path("error").asString()).isEqualTo("invalid_grant");
		var another = this.realm.browser();
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> another.logIn(another.open("bortby"), "liv.lind", RealmAtWork.PASSWORD))
			.withMessageContaining("did not lead back");
		assertThat(this.logins.isTaken("norrby", "liv.lind")).isTrue();
		assertThat(this.logins.isTaken("bortby", "liv.lind")).isFalse();

		this.logins.open(bortby, organisation("bortby", staff("liv.lind", "Liv Berg", Role.UNIT_HEAD)));
		var again = this.realm.browser();
		var claims = Browser.claims(again.logIn(again.open("bortby"), "liv.lind", RealmAtWork.PASSWORD));
		assertThat(claims.path("name").asString()).isEqualTo("Liv Berg");
		assertThat(roles(claims, "bortby")).containsExactly("unit-head");

		this.logins.open(bortby, organisation("bortby", staff("tor.ek", "Tor Ek", Role.OPERATOR)));
		this.logins.close("bortby", "bortby");
		assertThat(this.realm.keycloak().get("/users?username=liv.lind").size()).isZero();
	}

	@Test
	void aNameThatSomebodyElsewhereHasGivesNobodyARole() {
		var osterby = organisation("osterby", staff("kim.lund", "Kim Lund", Role.PLANNER),
				staff("anna.ek", "Anna Eklund", Role.TENANT_ADMINISTRATOR));
		assertThatExceptionOfType(UserNameTaken.class)
			.isThrownBy(() -> this.logins.open(municipality("osterby", "9904"), osterby))
			.satisfies(refusal -> assertThat(refusal.place()).isOne());
		assertThat(this.logins.claimOf("osterby", "anna.ek")).isEmpty();
		this.logins.close("osterby", "osterby");
	}

	@Test
	void closedThereIsNothingLeftOfIt() {
		var nyby = municipality("nyby", "9905");
		this.logins.open(nyby, organisation("nyby", staff("per.nyman", "Per Nyman", Role.PLANNER)));
		this.realm.integrators().issue("nyby", "journal", "Journalsystemet");
		assertThat(this.logins.leadsBackTo("nyby")).isTrue();
		this.logins.close("nyby", "nyby");
		assertThat(this.logins.leadsBackTo("nyby")).isFalse();
		assertThat(this.logins.organizationId("nyby")).isNull();
		assertThat(this.realm.keycloak().get("/users?username=per.nyman").size()).isZero();
		assertThat(this.realm.keycloak().get("/clients?clientId=nyby.journal").size()).isZero();
		assertThat(this.logins.leadsBackTo("norrby")).isTrue();
	}

	@Test
	void aMunicipalitysSystemsAreKnownWithWhenTheyCameAndAlone() {
		var journal = this.realm.integrators().issue("norrby", "sedd", "Systemet som syns");
		this.realm.integrators().issue("norrby", "osedd", "Systemet som aldrig kom");
		this.realm.integrators().issue("nyby", "sedd", "En annan kommuns");
		this.realm.browser().integrator(journal.clientId(), journal.secret());
		this.realm.browser().integrator(journal.clientId(), "fel");

		var systems = this.realm.integrators().all("norrby");

		assertThat(systems).extracting(OtherSystem::name).doesNotContain("En annan kommuns");
		assertThat(systems).filteredOn(one -> one.id().equals("sedd")).singleElement().satisfies(one -> {
			assertThat(one.clientId()).isEqualTo("norrby.sedd");
			assertThat(one.lastSeen()).isNotNull();
			assertThat(one.lastRefused()).isNotNull();
		});
		assertThat(systems).filteredOn(one -> one.id().equals("osedd")).singleElement().satisfies(one -> {
			assertThat(one.lastSeen()).isNull();
			assertThat(one.lastRefused()).isNull();
		});
		var renewed = this.realm.integrators().renew("norrby", "sedd");
		assertThat(this.realm.browser().integrator("norrby.sedd", journal.secret()).path("error").asString())
			.isEqualTo("unauthorized_client");
		assertThat(Browser.claims(this.realm.browser().integrator("norrby.sedd", renewed.secret()))
			.path("organization")
			.propertyNames()).containsExactly("norrby");
	}

	@Test
	void anotherSystemsTokenNamesItsMunicipalityAndItsRoleAlone() {
		var first = this.realm.integrators().issue("norrby", "e-service", "E-tjänsten");
		var second = this.realm.integrators().issue("norrby", "e-service", "E-tjänsten");
		var browser = this.realm.browser();
		assertThat(browser.integrator(first.clientId(), first.secret()).path("error").asString())
			.isEqualTo("unauthorized_client");
		var claims = Browser.claims(browser.integrator(second.clientId(), second.secret()));
		assertThat(claims.path("organization").propertyNames()).containsExactly("norrby");
		assertThat(roles(claims, "norrby")).containsExactly("integrator");
		assertThat(claims.path("realm_access").isMissingNode()).isTrue();
		assertThat(claims.path("aud").asString()).isEqualTo("larmnav-api");
		assertThat(claims.path("name").asString()).isEqualTo("E-tjänsten");
	}

}
