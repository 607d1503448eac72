package se.larmnav.tenants.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Change;
import se.larmnav.contract.tenants.OrganisationChangesApi.Contact;
import se.larmnav.contract.tenants.OrganisationChangesApi.ListHead;
import se.larmnav.contract.tenants.OrganisationChangesApi.Members;
import se.larmnav.contract.tenants.OrganisationChangesApi.NewList;
import se.larmnav.contract.tenants.OrganisationChangesApi.StaffMember;
import se.larmnav.contract.tenants.OrganisationChangesApi.Unit;
import se.larmnav.contract.tenants.OrganisationChangesApi.Verification;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenants.login.MunicipalLogins;
import se.larmnav.tenants.onboarding.AmongServices;
import se.larmnav.tenants.onboarding.Given;
import se.larmnav.tenants.onboarding.Surroundings;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Orgby works as Göteborg and Gisby as Gislaved; both are open, with the real login.
 */
@AmongServices
@ExtendWith(OutputCaptureExtension.class)
class OrganisationChangesTest {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String ROOT = "/api/tenant/v1/organisation";

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	@Autowired
	TestFeed feed;

	@Autowired
	MunicipalLogins logins;

	@BeforeEach
	void bothAreOpen() {
		this.clock.setTo("2026-11-20T09:00");
		var operator = this.api.as(this.tokens.operator(), TenantsApi.class);
		if (operator.list().stream().noneMatch(one -> one.alias().equals("gisby"))) {
			operator.register(Given.of("goteborg").as("orgby", "9931").posted());
			operator.register(Given.of("gislaved").as("gisby", "9932").posted());
		}
		for (var alias : List.of("orgby", "gisby")) {
			await().atMost(PATIENCE).until(() -> operator.open(alias).state().equals("OPEN"));
		}
	}

	@AfterEach
	void theLineIsWhole() {
		Surroundings.LOGIN.cut(false);
	}

	@Test
	@Requirement("C13")
	void aChangeMakesAVersionThatSaysWhoAndWhenAndTellsTheOthersInThatTenantAlone() {
		var adam = administrator("orgby");
		var before = adam.whole();
		var told = this.feed.told("orgby", "organisation-changed").size();
		var elsewhere = this.feed.told("gisby", "organisation-changed").size();
		assertThat(before.administrations()).extracting(OrganisationChangesApi.Administration::shortName)
			.containsExactly("ÄVO", "FFS");

		var made = adam.changeAdministration("ffs", read(before.version()),
				new OrganisationChangesApi.Administration("ffs", "Förvaltningen för stöd", "FFS", "mottag-ffs"));

		assertThat(made.version()).isEqualTo(before.version() + 1);
		assertThat(adam.whole().administrations()).extracting(OrganisationChangesApi.Administration::name)
			.contains("Förvaltningen för stöd");
		assertThat(adam.versions().getFirst()).isEqualTo(
				new Change(made.version(), this.clock.instant(), "Adam Exempel", "ADMINISTRATION", "CHANGED", "ffs"));
		assertThat(this.feed.told("orgby", "organisation-changed")).hasSize(told + 1)
			.last()
			.satisfies(event -> assertThat(event.payload().toString()).contains("Förvaltningen för stöd"));
		assertThat(this.feed.told("gisby", "organisation-changed")).hasSize(elsewhere);
		assertThat(administrator("gisby").whole().administrations())
			.extracting(OrganisationChangesApi.Administration::id)
			.containsExactly("social");
	}

	@Test
	void anAdministrationAUnitAndAnAreaAreAddedOneAfterTheOtherAndTakenAwayAgain() {
		var adam = administrator("gisby");
		var before = adam.whole();
		adam.addAdministration(read(before.version()),
				new OrganisationChangesApi.Administration("kultur", "Kulturförvaltningen", "KUL", null));
		adam.addUnit(now(adam), new Unit("team-dag", "Teamet om dagen", "planning", "social", "070-174 06 30", null,
				List.of("working days 08:00-16:00"), null, false, null));
		var first = before.areas().getFirst();
		var area = new OrganisationChangesApi.Area("nya-byn", "Nya byn", List.of("332 99"), List.of(), first.units());
		adam.addArea(now(adam), area);
		adam.changeArea("nya-byn", now(adam),
				new OrganisationChangesApi.Area("nya-byn", "Nya byn", List.of("332 98"), List.of(), first.units()));
		assertThat(adam.whole().administrations()).extracting(OrganisationChangesApi.Administration::name)
			.contains("Kulturförvaltningen");
		assertThat(adam.whole().units()).extracting(Unit::name).contains("Teamet om dagen");
		assertThat(adam.whole().areas()).filteredOn(one -> one.id().equals("nya-byn"))
			.extracting(OrganisationChangesApi.Area::postcodes)
			.containsExactly(List.of("332 98"));

		adam.removeArea("nya-byn", now(adam));
		adam.removeUnit("team-dag", now(adam));
		adam.removeAdministration("kultur", now(adam));
		assertThat(adam.whole()).usingRecursiveComparison()
			.comparingOnlyFields("administrations", "units", "areas")
			.isEqualTo(before);
	}

	private static String now(OrganisationChangesApi adam) {
		return read(adam.whole().version());
	}

	@Test
	void whoHasReadAnOlderVersionIsToldWhatWasChangedByWhomAndNothingIsChanged() {
		var adam = administrator("orgby");
		var version = adam.whole().version();
		adam.changeUnit("avgift", read(version), opening(unit("orgby", "avgift"), "working days 09:00-16:00"));

		var refused = put("orgby", "units/mottag-ffs", read(version), unit("orgby", "mottag-ffs"));

		assertThat(refused.getStatusCode().value()).isEqualTo(412);
		assertThat(type(refused)).endsWith("/changed-meanwhile");
		assertThat(body(refused).path("changes")).hasSize(1);
		assertThat(body(refused).path("changes").get(0).toString()).contains("Adam Exempel", "UNIT", "avgift");
		assertThat(put("orgby", "units/mottag-ffs", null, unit("orgby", "mottag-ffs")).getStatusCode().value())
			.isEqualTo(428);
		assertThat(adam.whole().version()).isEqualTo(version + 1);
	}

	@Test
	@Requirement("C59")
	void aUnitThatTheRoutineNamesCannotDisappearAndTheFindingSaysWhere() {
		var version = administrator("orgby").whole().version();

		var refused = send("orgby", HttpMethod.DELETE, "units/norr-natt", read(version), null);

		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(type(refused)).endsWith("/organisation-has-errors");
		assertThat(body(refused).path("findings").valueStream()).anySatisfy(one -> {
			assertThat(one.path("place").asString()).isEqualTo("Larmområden, ”Norr”, mottagare");
			assertThat(one.path("text").asString()).contains("Enheten ”norr-natt” finns inte");
		});
		var named = send("gisby", HttpMethod.DELETE, "units/trygghetsteamet",
				read(administrator("gisby").whole().version()), null);
		assertThat(named.getStatusCode().value()).isEqualTo(409);
		assertThat(send("orgby", HttpMethod.DELETE, "units/hemtjanst-gislaved", read(version), null).getStatusCode()
			.value()).isEqualTo(404);
		assertThat(administrator("orgby").whole().version()).isEqualTo(version);
	}

	@Test
	@Requirement("C101")
	void anAreaMustHaveSomebodyAroundTheClockAndTheMinutesAreSaid() {
		var adam = administrator("orgby");
		var whole = adam.whole();
		assertThat(whole.cover()).hasSize(4).allSatisfy(one -> {
			assertThat(one.count()).isZero();
			assertThat(one.responders()).hasSize(2);
		});

		var refused = put("orgby", "units/norr-natt", read(whole.version()),
				opening(unit("orgby", "norr-natt"), "every day 22:00-06:30"));

		assertThat(body(refused).path("findings").get(0).path("text").asString()).contains(
				"Norr har ingen som åker på larm", "klockan 06:30", "klockan 07:00", "Norr natt har stängt", "minuter");
		assertThat(adam.whole().version()).isEqualTo(whole.version());
	}

	@Test
	@Requirement({ "GBG-AUT-12", "C14" })
	void itsOwnerAloneKeepsAMailingListAndTheAdministratorSaysWhoThatIs() {
		var adam = administrator("orgby");
		var frida = person("orgby", "frida.forste.orgby", "reception", "decision-maker");
		var version = frida.lists().version();
		var list = frida.lists()
			.lists()
			.stream()
			.filter(one -> one.id().equals("mottag-avo"))
			.findFirst()
			.orElseThrow();
		assertThat(list.may()).containsExactly("MEMBERS");
		assertThat(list.ownerName()).isEqualTo("Frida Exempel");
		assertThat(frida.lists().lists()).filteredOn(one -> one.id().equals("mottag-ffs"))
			.allSatisfy(one -> assertThat(one.may()).isEmpty());

		frida.goThroughList("mottag-avo", read(version),
				new Members(List.of("rut.mottag.orgby", "sara.socialsekreterare.orgby")));

		assertThat(frida.lists().lists().getFirst().members()).extracting(OrganisationChangesApi.Member::user)
			.containsExactly("rut.mottag.orgby", "sara.socialsekreterare.orgby");
		assertThat(frida.lists().lists().getFirst().reviewed()).isEqualTo("2026-11-20");
		var now = read(version + 1);
		for (var other : List.of("adam.admin.orgby", "folke.forste.orgby", "rut.mottag.orgby")) {
			var refused = answer("orgby", other, HttpMethod.PUT, "lists/mottag-avo/members", now,
					new Members(List.of("rut.mottag.orgby")));
			assertThat(refused.getStatusCode().value()).as(other).isEqualTo(403);
		}
		assertThat(answer("orgby", "frida.forste.orgby", HttpMethod.PUT, "lists/mottag-avo/members", now,
				new Members(List.of()))
			.getStatusCode()
			.value()).isEqualTo(422);
		assertThat(answer("orgby", "frida.forste.orgby", HttpMethod.PUT, "lists/mottag-avo", now,
				new ListHead("Mottag", "frida.forste.orgby"))
			.getStatusCode()
			.value()).isEqualTo(403);

		adam.changeList("mottag-avo", now, new ListHead("Mottag ÄVO", "rut.mottag.orgby"));
		assertThat(answer("orgby", "frida.forste.orgby", HttpMethod.PUT, "lists/mottag-avo/members", read(version + 2),
				new Members(List.of("frida.forste.orgby")))
			.getStatusCode()
			.value()).isEqualTo(403);
		person("orgby", "rut.mottag.orgby", "reception").goThroughList("mottag-avo", read(version + 2),
				new Members(List.of("rut.mottag.orgby", "frida.forste.orgby")));
		adam.changeList("mottag-avo", read(version + 3), new ListHead("Mottag ÄVO", "frida.forste.orgby"));
	}

	@Test
	void aListIsMadeAndTakenAwayByTheAdministrator() {
		var adam = administrator("orgby");
		var made = adam.addList(read(adam.whole().version()),
				new NewList("jouren", "Jouren", "jon.jourledare.orgby", List.of("anna.operator.orgby")));
		assertThat(adam.lists().lists()).extracting(OrganisationChangesApi.MailingList::id).contains("jouren");
		var again = answer("orgby", "adam.admin.orgby", HttpMethod.POST, "lists", read(made.version()),
				new NewList("jouren", "Jouren", "jon.jourledare.orgby", List.of("anna.operator.orgby")));
		assertThat(type(again)).endsWith("/exists-already");
		adam.removeList("jouren", read(made.version()));
		assertThat(adam.lists().lists()).extracting(OrganisationChangesApi.MailingList::id).doesNotContain("jouren");
		var needed = send("orgby", HttpMethod.DELETE, "lists/mottag-ffs", read(made.version() + 1), null);
		assertThat(type(needed)).endsWith("/organisation-has-errors");
	}

	@Test
	@Requirement("GIS-ALM-06")
	void theSafetyTeamAndTheAlarmCentreVerifyTheContactListAndANumberGrowsOld() {
		var tuva = person("gisby", "tuva.trygghet.gisby", "technician", "planner");
		var contacts = tuva.contacts();
		assertThat(contacts.verifiedEvery()).isEqualTo("3 månader");
		assertThat(contacts.keptBy()).containsExactly("Trygghetsteamet", "Larmcentralen (upphandlad)");
		assertThat(contact("gisby", "trygghetsteamet").late()).isFalse();
		assertThat(contact("gisby", "hemtjanst-smalandsstenar").late()).isTrue();

		var made = tuva.verifyContact("hemtjanst-smalandsstenar", read(contacts.version()),
				new Verification("070-174 06 63"));
		var verified = contact("gisby", "hemtjanst-smalandsstenar");
		assertThat(verified.late()).isFalse();
		assertThat(verified.verified()).isEqualTo("2026-11-20");
		person("gisby", "ove.operator.gisby", "operator").verifyContact("hemtjanst-anderstorp", read(made.version()),
				new Verification("070-174 06 69"));
		assertThat(contact("gisby", "hemtjanst-anderstorp").phone()).isEqualTo("070-174 06 69");
		assertThat(answer("gisby", "gerd.bistand.gisby", HttpMethod.POST, "units/bistand/verifications",
				read(made.version() + 1), new Verification("070-174 06 50"))
			.getStatusCode()
			.value()).isEqualTo(403);

		this.clock.setTo("2027-02-20T09:00");
		assertThat(contact("gisby", "hemtjanst-smalandsstenar").late()).isFalse();
		this.clock.setTo("2027-02-21T09:00");
		assertThat(contact("gisby", "hemtjanst-smalandsstenar").late()).isTrue();
		assertThat(person("orgby", "anna.operator.orgby", "operator").contacts().contacts()).noneMatch(Contact::late);
	}

	@Test
	@Requirement("GIS-ALM-06")
	void anotherNumberIsNotVerifiedUntilSomebodyHasTriedIt() {
		var axel = administrator("gisby");
		var before = unit("gisby", "hemtjanst-gislaved");
		axel.verifyContact(before.id(), read(axel.whole().version()), new Verification("070-174 06 61"));
		assertThat(unit("gisby", before.id()).verified()).isEqualTo("2026-11-20");
		axel.changeUnit(before.id(), read(axel.whole().version()),
				new Unit(before.id(), before.name(), before.kind(), before.administration(), "070-174 06 67",
						before.partOf(), before.opening(), before.verified(), before.external(), before.email()));
		assertThat(unit("gisby", before.id()).verified()).isNull();
		assertThat(contact("gisby", before.id()).late()).isTrue();
	}

	@Test
	void aChangeOfStaffReachesTheLoginAndWhoIsRemovedLosesEverythingAtOnce(CapturedOutput output) {
		var adam = administrator("orgby");
		var ylva = new StaffMember("ylva.ny.orgby", "Ylva Nyström", "planerare", List.of("planner"),
				List.of("larm-norr"), null, null, null, null);
		adam.addStaffMember(read(adam.whole().version()), ylva);
		loginHas("orgby", "ylva.ny.orgby", "planner");
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(adam.whole().login()).isNull());

		adam.changeStaffMember(ylva.user(), read(adam.whole().version()), new StaffMember(ylva.user(), ylva.name(),
				ylva.title(), List.of("planner", "unit-head"), ylva.units(), null, null, null, null));
		loginHas("orgby", "ylva.ny.orgby", "planner", "unit-head");

		adam.removeStaffMember(ylva.user(), read(adam.whole().version()));
		var refused = this.api.get(this.tokens.person("orgby", "ylva.ny.orgby", "planner"), "/api/tenant/v1/me");
		assertThat(type(refused)).endsWith("/no-longer-staff");
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.logins.claimOf("orgby", "ylva.ny.orgby")).isEmpty());
		assertThat(output).doesNotContain("Ylva").doesNotContain("Nyström");
	}

	@Test
	@Requirement("LJU-MSG-06")
	void whereSomebodyIsToldIsKeptAndAnAddressThatIsNoneIsRefusedByItsField() {
		var adam = administrator("orgby");
		var unit = unit("orgby", "larm-norr");
		adam.changeUnit(unit.id(), read(adam.whole().version()),
				new Unit(unit.id(), unit.name(), unit.kind(), unit.administration(), unit.phone(), unit.partOf(),
						unit.opening(), unit.verified(), unit.external(), " norr@orgby.test "));
		assertThat(unit("orgby", "larm-norr").email()).isEqualTo("norr@orgby.test");

		var jon = jon("070-174 06 94", "jon@orgby.test");
		adam.changeStaffMember(jon.user(), read(adam.whole().version()), jon);
		assertThat(adam.whole().staff()).contains(jon);

		var version = read(adam.whole().version());
		Map.of("/mobile", jon("ring mig", null), "/email", jon(null, "jon at orgby")).forEach((pointer, wrong) -> {
			var refused = put("orgby", "staff/" + wrong.user(), version, wrong);
			assertThat(refused.getStatusCode().value()).isEqualTo(422);
			assertThat(body(refused).path("errors").get(0).path("pointer").asString()).isEqualTo(pointer);
		});
		adam.changeStaffMember(jon.user(), version, jon(null, null));
		assertThat(adam.whole().staff()).contains(jon(null, null));
	}

	private StaffMember jon(@Nullable String mobile, @Nullable String email) {
		var before = administrator("orgby").whole()
			.staff()
			.stream()
			.filter(one -> one.user().equals("jon.jourledare.orgby"))
			.findFirst()
			.orElseThrow();
		return new StaffMember(before.user(), before.name(), before.title(), before.roles(), before.units(),
				before.administration(), mobile, email, false);
	}

	@Test
	void aLoginThatIsGoneLosesNoChange() {
		var adam = administrator("orgby");
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(adam.whole().login()).isNull());
		Surroundings.LOGIN.cut(true);
		adam.addStaffMember(read(adam.whole().version()),
				new StaffMember("sixten.sen.orgby", "Sixten Sen (vikarie: \"Siri\")", "larmoperatör",
						List.of("operator"), List.of("trygghetsjouren"), null, null, null, null));
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(adam.whole().login()).satisfies(login -> {
			assertThat(login.changes()).isOne();
			assertThat(login.since()).isEqualTo("2026-11-20T08:00:00Z");
			assertThat(login.error()).isEqualTo("login-unreachable");
		}));
		adam.removeStaffMember("omar.operator.orgby", read(adam.whole().version()));
		assertThat(adam.whole().login()).satisfies(login -> assertThat(login.changes()).isEqualTo(2));

		Surroundings.LOGIN.cut(false);
		this.clock.advance(Duration.ofMinutes(10));
		loginHas("orgby", "sixten.sen.orgby", "operator");
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(adam.whole().login()).isNull());
		assertThat(this.logins.claimOf("orgby", "omar.operator.orgby")).isEmpty();
	}

	@Test
	void whoHandlesFeesIsNeverGivenProtectedAccess() {
		var whole = administrator("orgby").whole();
		var agnes = whole.staff()
			.stream()
			.filter(one -> one.user().equals("agnes.avgift.orgby"))
			.findFirst()
			.orElseThrow();

		var refused = put("orgby", "staff/" + agnes.user(), read(whole.version()),
				new StaffMember(agnes.user(), agnes.name(), agnes.title(),
						List.of("fee-administrator", "protected-access"), agnes.units(), null, null, null, null));

		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(body(refused).path("findings").get(0).path("text").asString()).isEqualTo(
				"Agnes Exempel är både avgiftshandläggare och LVS Treserva; de rollerna får ingen ha samtidigt.");
		assertThat(body(refused).path("findings").get(0).path("place").asString()).startsWith("Roller");
		assertThat(administrator("orgby").roles().apart()).singleElement()
			.satisfies(one -> assertThat(one.roles()).containsExactly("fee-administrator", "protected-access"));
	}

	@Test
	void theLastAdministratorStaysAndWhoKeepsAListHandsItOverFirst() {
		alone("orgby");
		var version = read(administrator("orgby").whole().version());
		assertThat(type(send("orgby", HttpMethod.DELETE, "staff/adam.admin.orgby", version, null)))
			.endsWith("/last-tenant-administrator");
		assertThat(
				type(put("orgby", "staff/adam.admin.orgby", version,
						new StaffMember("adam.admin.orgby", "Adam Exempel", "handläggare", List.of("reception"),
								List.of("myndighet-avo"), null, null, null, null))))
			.endsWith("/last-tenant-administrator");
		var keeper = send("orgby", HttpMethod.DELETE, "staff/folke.forste.orgby", version, null);
		assertThat(type(keeper)).endsWith("/keeps-a-list");
		assertThat(body(keeper).path("list").asString()).isEqualTo("Mottag FFS");
		assertThat(type(answer("orgby", "adam.admin.orgby", HttpMethod.POST, "staff", version, new StaffMember(
				"axel.admin.gisby", "Axel Annan", "planerare", List.of("planner"), List.of(), null, null, null, null))))
			.endsWith("/user-name-taken");
	}

	@Test
	void whatCannotBeReadIsRefusedByName() {
		var version = read(administrator("orgby").whole().version());
		var wrong = Map.<String, Object>of("/id",
				new Unit("Norr Dag", "N", "home-care", "avo", null, null, List.of(), null, false, null), "/kind",
				new Unit("nord", "N", "castle", "avo", null, null, List.of(), null, false, null), "/opening",
				new Unit("nord", "N", "home-care", "avo", null, null, List.of("alltid"), null, false, null), "/name",
				new Unit("nord", " ", "home-care", "avo", null, null, List.of(), null, false, null));
		wrong.forEach((pointer, unit) -> {
			var refused = answer("orgby", "adam.admin.orgby", HttpMethod.POST, "units", version, unit);
			assertThat(refused.getStatusCode().value()).as(pointer).isEqualTo(422);
			assertThat(body(refused).path("errors").get(0).path("pointer").asString()).isEqualTo(pointer);
		});
	}

	@Test
	void theRoutineSaysWhatEachRoleIsGivenHere() {
		var orgby = administrator("orgby").roles();
		var gisby = administrator("gisby").roles();
		assertThat(orgby.roles()).hasSize(13)
			.filteredOn(one -> one.role().equals("planner"))
			.allSatisfy(one -> assertThat(one.title()).isEqualTo("planerare"));
		assertThat(rights(orgby, "planner")).contains("Arbetet ”Gå igenom alla som väntar på nycklar”");
		assertThat(rights(gisby, "planner")).doesNotContain("Arbetet ”Gå igenom alla som väntar på nycklar”");
		assertThat(orgby.rights()).allSatisfy(one -> assertThat(one.text()).isNotBlank());
	}

	@Test
	void whatIfMatchGivesBackIsInTheHeaderToo() {
		var administrator = this.tokens.person("orgby", administratorOf("orgby"), "tenant-administrator");
		for (var path : List.of("/whole", "/lists", "/contacts")) {
			var answer = this.api.get(administrator, ROOT + path);
			assertThat(answer.getHeaders().getETag()).isEqualTo("\"" + body(answer).path("version").asInt() + "\"");
		}
		assertThat(this.api.get(administrator, ROOT + "/roles").getHeaders().getETag()).isNull();
	}

	@Test
	void nobodyElseThanTheAdministratorReadsOrChangesIt() {
		for (var path : List.of("/whole", "/versions", "/roles")) {
			assertThat(this.api.get(this.tokens.person("orgby", "eva.enhetschef.orgby", "unit-head"), ROOT + path)
				.getStatusCode()
				.value()).isEqualTo(403);
			assertThat(this.api.get(this.tokens.integrator("orgby"), ROOT + path).getStatusCode().value())
				.isEqualTo(403);
		}
		assertThat(this.api.get(this.tokens.integrator("orgby"), ROOT + "/lists").getStatusCode().value())
			.isEqualTo(403);
		assertThat(answer("orgby", "eva.enhetschef.orgby", HttpMethod.DELETE, "units/avgift", "1", null).getStatusCode()
			.value()).isEqualTo(403);
	}

	/** Every other administrator goes. */
	private void alone(String alias) {
		var own = administrator(alias);
		own.whole()
			.staff()
			.stream()
			.filter(one -> one.roles().contains("tenant-administrator"))
			.filter(one -> !one.user().equals(administratorOf(alias)))
			.forEach(one -> own.removeStaffMember(one.user(), read(own.whole().version())));
	}

	private static List<String> rights(OrganisationChangesApi.Roles roles, String role) {
		return roles.rights()
			.stream()
			.filter(one -> one.roles().contains(role))
			.map(OrganisationChangesApi.Right::text)
			.toList();
	}

	private void loginHas(String alias, String user, String... roles) {
		await().atMost(PATIENCE)
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(this.logins.claimOf(alias, user)).isEqualTo(Map.of(alias, Set.of(roles))));
	}

	private Unit unit(String alias, String id) {
		return administrator(alias).whole()
			.units()
			.stream()
			.filter(one -> one.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private Contact contact(String alias, String unit) {
		return administrator(alias).contacts()
			.contacts()
			.stream()
			.filter(one -> one.unit().equals(unit))
			.findFirst()
			.orElseThrow();
	}

	private static Unit opening(Unit unit, String opening) {
		return new Unit(unit.id(), unit.name(), unit.kind(), unit.administration(), unit.phone(), unit.partOf(),
				List.of(opening), unit.verified(), unit.external(), unit.email());
	}

	private OrganisationChangesApi administrator(String alias) {
		return person(alias, administratorOf(alias), "tenant-administrator");
	}

	private static String administratorOf(String alias) {
		return (alias.equals("orgby") ? "adam.admin." : "axel.admin.") + alias;
	}

	private OrganisationChangesApi person(String alias, String user, String... roles) {
		return this.api.as(this.tokens.person(alias, user, roles), OrganisationChangesApi.class);
	}

	private ResponseEntity<JsonNode> put(String alias, String path, @Nullable String version, Object body) {
		return send(alias, HttpMethod.PUT, path, version, body);
	}

	private ResponseEntity<JsonNode> send(String alias, HttpMethod method, String path, @Nullable String version,
			@Nullable Object body) {
		return answer(alias, administratorOf(alias), method, path, version, body);
	}

	private ResponseEntity<JsonNode> answer(String alias, String user, HttpMethod method, String path,
			@Nullable String version, @Nullable Object body) {
		var role = user.contains(".admin.") ? "tenant-administrator" : "reception";
		var request = this.api.rest(this.tokens.person(alias, user, role))
			.build()
			.method(method)
			.uri(ROOT + "/" + path);
		if (version != null) {
			request.header("If-Match", version);
		}
		return TestApi.answer((body == null) ? request : request.body(body));
	}

	private static String read(int version) {
		return "\"" + version + "\"";
	}

	private static JsonNode body(ResponseEntity<JsonNode> answer) {
		return Objects.requireNonNull(answer.getBody());
	}

	private static String type(ResponseEntity<JsonNode> answer) {
		return body(answer).path("type").asString();
	}

}
