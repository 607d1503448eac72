package se.larmnav.tenants.onboarding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.larmnav.contract.tenants.IntegratorsApi;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.TenantsApi.TenantView;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenants.login.MunicipalLogins;
import se.larmnav.tenants.register.Register;
import se.larmnav.tenants.routine.RoutineVersions;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AmongServices
@ExtendWith(OutputCaptureExtension.class)
class OnboardingTest {

	// An onboarding is some hundred calls to Keycloak, which has to share a busy machine.
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	@Autowired
	TestFeed feed;

	@Autowired
	TestTenants tenants;

	@Autowired
	MunicipalLogins logins;

	@Autowired
	RoutineVersions routines;

	@Autowired
	Onboardings onboardings;

	@Autowired
	Register register;

	TenantsApi operator;

	@BeforeEach
	void asOperator() {
		this.operator = this.api.as(this.tokens.operator(), TenantsApi.class);
		this.clock.setTo("2026-03-02T09:00");
	}

	@AfterEach
	void everythingIsBack() {
		Surroundings.CASES.away(false);
	}

	private TenantView opened(Given given, String alias) {
		var answer = post(given);
		assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.OK);
		return await().atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(250))
			.until(() -> this.operator.open(alias), view -> view.state().equals("OPEN"));
	}

	private ResponseEntity<JsonNode> post(Given given) {
		return this.api.post(this.tokens.operator(), "/api/platform/v1/tenants", given.posted());
	}

	private OrganisationApi person(String alias, String userName, String... roles) {
		return this.api.as(this.tokens.person(alias, userName, roles), OrganisationApi.class);
	}

	@Test
	@Requirement("PLT-TEN-01")
	void twoMunicipalitiesAreOpenedAndEachSeesItsOwnOrganisationAlone() {
		var goteborg = opened(Given.of("goteborg"), "goteborg");
		var ljungby = opened(Given.of("ljungby"), "ljungby");
		assertThat(List.of(goteborg, ljungby)).allSatisfy(view -> {
			assertThat(view.stages()).extracting(TenantsApi.Stage::name)
				.containsExactly("register", "schemas", "organisation-and-routine", "login", "self-test", "open");
			assertThat(view.stages()).extracting(TenantsApi.Stage::state).containsOnly("DONE");
		});
		assertThat(Surroundings.CASES.tenants()).contains("goteborg", "ljungby");
		assertThat(Surroundings.ALARMS.tenants()).contains("goteborg", "ljungby");
		assertThat(this.logins.claimOf("goteborg", "anna.operator")).isEqualTo(Map.of("goteborg", Set.of("operator")));
		assertThat(person("goteborg", "anna.operator", "operator").organisation().units())
			.extracting(OrganisationApi.Unit::id)
			.contains("larm-norr")
			.doesNotContain("nattpatrullen");
		assertThat(person("ljungby", "olle.operator", "operator").organisation().units())
			.extracting(OrganisationApi.Unit::id)
			.contains("nattpatrullen")
			.doesNotContain("larm-norr");
	}

	@Test
	void aPersonLearnsWhoHeOrSheIsInTheMunicipalitysOwnWords() {
		opened(Given.of("goteborg"), "goteborg");
		var me = person("goteborg", "lisa.larm", "alarm-staff").me();
		assertThat(me.name()).isEqualTo("Lisa Exempel");
		assertThat(me.initials()).isEqualTo("LE");
		assertThat(me.roles()).containsExactly("alarm-staff");
		assertThat(me.units()).extracting(OrganisationApi.Unit::id).contains("larm-vast");
		assertThat(me.municipality()).isEqualTo("goteborg");
		assertThat(me.municipalityName()).isEqualTo("Göteborgs Stad");
		assertThat(me.terms()).containsKeys("individual", "decision-maker");
	}

	@Test
	void theOtherServicesAreToldOfTheOrganisationTheRoutineAndTheOpening() {
		opened(Given.small("feedby", "9901"), "feedby");
		assertThat(this.feed.told("feedby", "organisation-changed")).hasSize(1);
		assertThat(this.feed.told("feedby", "routine-published")).hasSize(1);
		assertThat(this.feed.told("feedby", "tenant-opened")).hasSize(1)
			.first()
			.satisfies(told -> assertThat(told.payload().path("host").asString()).isEqualTo("feedby"));
	}

	@Test
	void aMunicipalityThatNobodyHasSeenIsOpenWithinSecondsAndWithoutARestart() {
		var begun = Instant.now();
		opened(Given.of("gislaved").as("nyby", "9902"), "nyby");
		assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
		assertThat(person("nyby", "nobody.nyby").me().municipalityName()).isEqualTo("Kommunen nyby");
	}

	@Test
	void theSameFilesAgainChangeNothing() {
		var given = Given.small("sammaby", "9903");
		var before = opened(given, "sammaby");
		var again = opened(
				given.with("organisation.yaml", "# samma sak, med en kommentar\n" + given.file("organisation.yaml")),
				"sammaby");
		assertThat(again).isEqualTo(before);
		assertThat(this.feed.told("sammaby", "organisation-changed")).hasSize(1);
	}

	@Test
	void filesThatSaySomethingElseAreRefusedAndNeverMerged() {
		var given = Given.small("olikaby", "9904");
		opened(given, "olikaby");
		var answer = post(given.with("organisation.yaml", "olikaby, name:", "olikaby, name: ")
			.with("organisation.yaml", "Alva Exempel", "Berta Exempel"));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(answer.getBody()).isNotNull();
		assertThat(answer.getBody().path("type").asString()).endsWith("/differs-from-running");
		assertThat(answer.getBody().path("files").valueStream().map(JsonNode::asString))
			.containsExactly("organisation.yaml");
		assertThat(person("olikaby", "alva.olikaby", "tenant-administrator").me().name()).isEqualTo("Alva Exempel");
	}

	@Test
	void aFolderThatSaysSomethingElseIsToldInTheLogAndLeftThere(@TempDir Path folder, CapturedOutput log)
			throws IOException {
		var given = Given.small("mappby", "9912");
		opened(given, "mappby");
		var changed = given.with("organisation.yaml", "Alva Exempel", "Berta Exempel");
		Files.createDirectories(folder.resolve("mappby"));
		for (var file : changed.files().entrySet()) {
			Files.writeString(folder.resolve("mappby").resolve(file.getKey()), file.getValue());
		}
		new MunicipalFolders(this.onboardings, this.register, Optional.of(folder))
			.run(new DefaultApplicationArguments());
		assertThat(log.getOut()).contains("mappby is left as it is: differs-from-running {files=[organisation.yaml]}");
		assertThat(person("mappby", "alva.mappby", "tenant-administrator").me().name()).isEqualTo("Alva Exempel");
	}

	@Test
	void aWrongFileIsAProblemThatNamesFileLineAndKeyAndNothingIsRegistered() {
		var answer = post(Given.of("ljungby").as("felby", "9905").with("tenant.yaml", "looks:", "lokks:"));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(answer.getBody()).isNotNull();
		var problems = answer.getBody().path("problems");
		assertThat(problems.valueStream().map(JsonNode::toString)).anySatisfy(
				problem -> assertThat(problem).contains("\"file\":\"tenant.yaml\",\"line\":5").contains("”lokks”"));
		assertThat(this.operator.list()).extracting(TenantView::alias).doesNotContain("felby");
	}

	@Test
	void aRoutineThatDoesNotDoWhatItsOwnExamplesSayIsRefused() {
		var given = Given.of("ljungby").as("exempelby", "9906");
		var examples = given.file("examples.yaml")
			.replaceFirst("expect: (\"[^\"]*\"|[^},\\n]+)", "expect: something-else");
		var answer = post(given.with("examples.yaml", examples));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(answer.getBody()).isNotNull();
		assertThat(answer.getBody().path("problems").get(0).path("file").asString()).isEqualTo("examples.yaml");
	}

	@Test
	void anOnboardingStopsWhereAServiceIsAwayAndGoesOnFromThere() {
		Surroundings.CASES.away(true);
		post(Given.small("stoppby", "9907"));
		var stopped = await().atMost(PATIENCE)
			.until(() -> this.operator.open("stoppby"), view -> view.state().equals("STOPPED"));
		assertThat(stopped.stages()).filteredOn(stage -> stage.state().equals("FAILED"))
			.singleElement()
			.satisfies(stage -> {
				assertThat(stage.name()).isEqualTo("schemas");
				assertThat(stage.error()).isEqualTo("service-refused: cases");
			});
		Surroundings.CASES.away(false);
		this.operator.resume("stoppby");
		await().atMost(PATIENCE).until(() -> this.operator.open("stoppby").state().equals("OPEN"));
	}

	@Test
	void aNameThatSomebodyElsewhereHasStopsTheOnboardingWithoutTellingWhose() {
		opened(Given.small("forstaby", "9908"), "forstaby");
		var given = Given.small("andraby", "9909");
		post(given.with("organisation.yaml", given.file("organisation.yaml").replace("alva.andraby", "alva.forstaby")));
		var stopped = await().atMost(PATIENCE)
			.until(() -> this.operator.open("andraby"), view -> view.state().equals("STOPPED"));
		assertThat(stopped.stages()).extracting(TenantsApi.Stage::error)
			.contains("user-name-taken: organisation.yaml staff/0");
		this.operator.cancel("andraby");
	}

	@Test
	void anOnboardingThatIsUndoneLeavesNothingAndMayBeginAnew() {
		Surroundings.ALARMS.away(true);
		var given = Given.small("angerby", "9910");
		post(given);
		await().atMost(PATIENCE).until(() -> this.operator.open("angerby").state().equals("STOPPED"));
		Surroundings.ALARMS.away(false);
		this.operator.cancel("angerby");
		assertThat(this.operator.list()).extracting(TenantView::alias).doesNotContain("angerby");
		assertThat(Surroundings.CASES.tenants()).doesNotContain("angerby");
		opened(given, "angerby");
		var answer = this.api.rest(this.tokens.operator()).build().delete().uri("/api/platform/v1/tenants/angerby");
		assertThat(TestApi.answer(answer).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
	}

	@Test
	void onlyThoseWhoRunThePlatformRegisterMunicipalitiesAndOthersSystemsMayNot() {
		opened(Given.of("goteborg"), "goteborg");
		for (var token : List.of(this.tokens.person("goteborg", "eva.enhetschef", "unit-head", "tenant-administrator"),
				this.tokens.integrator("goteborg"))) {
			assertThat(this.api.get(token, "/api/platform/v1/tenants").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
			assertThat(this.api.post(token, "/api/platform/v1/tenants", Given.of("ljungby").posted()).getStatusCode())
				.isEqualTo(HttpStatus.FORBIDDEN);
		}
		assertThat(this.api.get(null, "/api/platform/v1/tenants").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(this.api.get(this.tokens.operator(), "/api/tenant/v1/me").getStatusCode())
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void thoseWhoRunThePlatformSeeWhichServiceHasSetAMunicipalityApartAndThatItIsTriedAgain() {
		opened(Given.of("goteborg"), "goteborg");
		Surroundings.ALARMS.quarantine("goteborg", true);
		try {
			var seen = this.operator.open("goteborg");
			assertThat(seen.state()).isEqualTo("QUARANTINED");
			assertThat(seen.quarantine())
				.containsExactly(new TenantsApi.Quarantine("alarms", 3, Instant.parse("2026-03-02T09:08:00Z")));
			Surroundings.CASES.away(true);
			assertThat(this.operator.list()).filteredOn(each -> each.alias().equals("goteborg"))
				.singleElement()
				.satisfies(again -> assertThat(again.quarantine()).isEqualTo(seen.quarantine()));
			Surroundings.CASES.away(false);
			this.operator.resume("goteborg");
			assertThat(this.operator.open("goteborg").state()).isEqualTo("OPEN");
		}
		finally {
			Surroundings.ALARMS.quarantine("goteborg", false);
		}
	}

	@Test
	void thoseWhoRunThePlatformSeeTheRoutineInForceTheServicesAndTheAgeOfTheOldestAlarm() {
		opened(Given.of("goteborg"), "goteborg");
		Surroundings.ALARMS.unanswered(95);
		Surroundings.CASES.away(true);
		try {
			var seen = this.operator.open("goteborg");
			assertThat(seen.routine()).isNotNull();
			assertThat(seen.routine().version()).isOne();
			assertThat(seen.routine().validFrom()).isEqualTo(LocalDate.parse("2026-01-01"));
			assertThat(seen.unanswered()).isEqualTo(95);
			assertThat(seen.services()).containsExactly(new TenantsApi.Standing("alarms", "OPEN", 7L),
					new TenantsApi.Standing("cases", "SILENT", null), new TenantsApi.Standing("tenants", "OPEN", 0L));
			Surroundings.ALARMS.away(true);
			assertThat(this.operator.open("goteborg").unanswered()).as("nobody says").isNull();
		}
		finally {
			Surroundings.ALARMS.away(false);
			Surroundings.ALARMS.unanswered(0);
		}
	}

	@Test
	void noAnswerToThoseWhoRunThePlatformHasAnythingOfAnybody() {
		var given = Given.of("goteborg");
		opened(given, "goteborg");
		var known = new Planted(given.file("organisation.yaml"));
		var answers = List.of(this.api.get(this.tokens.operator(), "/api/platform/v1/tenants"),
				this.api.get(this.tokens.operator(), "/api/platform/v1/tenants/goteborg"), post(given),
				post(given.with("organisation.yaml", "Anna Exempel", "Anna Annan")),
				post(given.as("nagonby", "9913").with("organisation.yaml", "roles: [", "rolls: [")),
				post(given.as("nagonby", "9913")
					.with("organisation.yaml",
							given.as("nagonby", "9913")
								.file("organisation.yaml")
								.replaceFirst("units: \\[[a-z-]+", "units: [finns-inte"))),
				this.api.post(this.tokens.operator(), "/api/platform/v1/tenants/goteborg/resumption", Map.of()),
				this.api.post(this.tokens.operator(), "/api/platform/v1/tenants/goteborg/integrators",
						new TenantsApi.Integrator("e-tjanst", "E-tjänsten")),
				TestApi.answer(this.api.rest(this.tokens.operator())
					.build()
					.delete()
					.uri("/api/platform/v1/tenants/goteborg")));
		assertThat(answers).extracting(answer -> answer.getStatusCode().value())
			.containsExactly(200, 200, 200, 409, 422, 422, 200, 200, 409);
		assertThat(answers).allSatisfy(answer -> known.isNotIn(answer.getHeaders() + " " + answer.getBody()));
	}

	@Test
	void anotherSystemIsLetInWithASecretOfItsOwn() {
		opened(Given.of("goteborg"), "goteborg");
		var issued = this.operator.issue("goteborg", new TenantsApi.Integrator("e-tjanst", "E-tjänsten"));
		assertThat(issued.clientId()).isEqualTo("goteborg.e-tjanst");
		assertThat(issued.secret()).hasSizeGreaterThan(20);
		assertThat(this.api
			.post(this.tokens.operator(), "/api/platform/v1/tenants/goteborg/integrators",
					new TenantsApi.Integrator("E tjänst", "E-tjänsten"))
			.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.api
			.post(this.tokens.operator(), "/api/platform/v1/tenants/ingenby/integrators",
					new TenantsApi.Integrator("e-tjanst", "E-tjänsten"))
			.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void aMunicipalitysAdministratorSeesItsOwnSystemsAndGivesThemNewSecrets() {
		opened(Given.of("goteborg"), "goteborg");
		this.operator.issue("goteborg", new TenantsApi.Integrator("planering", "Planeringen"));
		var adam = this.api.as(this.tokens.person("goteborg", "adam.admin", "tenant-administrator"),
				IntegratorsApi.class);

		assertThat(adam.list()).extracting(IntegratorsApi.OtherSystem::clientId).contains("goteborg.planering");
		assertThat(adam.renew("planering").secret()).hasSizeGreaterThan(20);

		for (var unknown : List.of("finns-inte", "Finns inte")) {
			assertThat(refused(() -> adam.renew(unknown))).isEqualTo(404);
		}
		var planner = this.api.as(this.tokens.person("goteborg", "maria.planerare", "planner"), IntegratorsApi.class);
		assertThat(refused(planner::list)).isEqualTo(403);
		assertThat(refused(() -> planner.renew("planering"))).isEqualTo(403);
	}

	private static int refused(Runnable asked) {
		try {
			asked.run();
			return 200;
		}
		catch (HttpClientErrorException refused) {
			return refused.getStatusCode().value();
		}
	}

	@Test
	@Requirement("PLT-TEN-02")
	void aRoutineIsInForceFromItsDateAndTheOneBeforeItIsKept() {
		var given = Given.small("datumby", "9911");
		var later = given.file("routine-2026-01-01.yaml")
			.replace("valid-from: 2026-01-01", "valid-from: 2026-06-01")
			.replaceFirst("individual: \\S+", "individual: gäst");
		opened(given.with("routine-2026-06-01.yaml", later), "datumby");
		this.clock.setTo("2026-05-31T23:59");
		assertThat(person("datumby", "x").me().terms()).doesNotContainEntry("individual", "gäst");
		this.clock.setTo("2026-06-01T00:00");
		assertThat(person("datumby", "x").me().terms()).containsEntry("individual", "gäst");
		assertThat(this.tenants.as("datumby", () -> this.routines.yamls(LocalDate.parse("2026-01-01")))).hasSize(1);
	}

}
