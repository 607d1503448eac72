package se.larmnav.alarms.hometests;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.HomeTestsApi;
import se.larmnav.contract.alarms.HomeTestsApi.HomeTest;
import se.larmnav.contract.alarms.HomeTestsApi.Result;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Ljungby's test alarms: Eli Robot goes through the log, the group does the test. */
@AlarmsTest
class HomeTestsTest {

	/** Each test has days of its own: the log is gone through once a day. */
	private static final AtomicInteger TEST = new AtomicInteger();

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	private LocalDate day = LocalDate.EPOCH;

	@BeforeEach
	void theEveningBefore() {
		day = LocalDate.of(2026, 8, 3).plusDays(3L * TEST.getAndIncrement());
		clock.setTo(day + "T21:00");
	}

	/** The device says something, and the night passes. */
	private Town.Inhabited afterANightWith(String... statuses) throws IOException {
		var home = town.karlInLjungby();
		try (var device = town.device(home)) {
			for (var status : statuses) {
				assertThat(device.send(device.message().with("dty", "2").with("stc", status)).accepted()).isTrue();
				town.settle();
			}
		}
		morning();
		return home;
	}

	private void morning() {
		var before = checks();
		clock.setTo(day.plusDays(1) + "T05:00:01");
		await().until(() -> checks() > before);
	}

	private long checks() {
		return tenants.as("ljungby", () -> town.count("log_check", "by_name", "Eli Robot"));
	}

	private HomeTestsApi as(String userName, String role) {
		return api.as(tokens.person("ljungby", userName, role), HomeTestsApi.class);
	}

	private HomeTestsApi lagan() {
		return as("leo.hemtjanst", "home-care");
	}

	private List<HomeTest> tests(HomeTestsApi who, Town.Inhabited home) {
		return who.homeTests().stream().filter((test) -> test.controllerId().equals(home.controller())).toList();
	}

	private HomeTest test(Town.Inhabited home) {
		return tests(lagan(), home).getFirst();
	}

	private String refused(String userName, String role, UUID id, String what, Object body) {
		ResponseEntity<JsonNode> answer = api.post(tokens.person("ljungby", userName, role),
				"/api/alarms/v1/home-tests/" + id + "/" + what, body);
		var said = answer.getBody();
		return answer.getStatusCode().value()
				+ ((said == null) ? "" : " " + said.path("errors").path(0).path("pointer").asString(""));
	}

	@ParameterizedTest
	@CsvSource({ "0123, Knapp eller tillbehör saknas, grön", "0085, Spänningsbortfall, sladden" })
	@Requirement({ "LJU-TST-01", "LJU-TST-02", "LJU-TST-03", "LJU-TST-04", "LJU-TST-05", "LJU-TST-06", "LJU-MSG-07",
			"C72", "C73" })
	void aFaultInTheLogIsATestInTheScheduleOfTheGroupWithWhatIsToBeDone(String status, String label, String word)
			throws IOException {
		var home = afterANightWith(status);
		assertThat(tests(lagan(), home)).singleElement().satisfies((test) -> {
			assertThat(test.label()).isEqualTo(label);
			assertThat(String.join(" ", test.instruction())).contains(word);
			assertThat(test.people()).containsExactly("Karl Exempel");
			assertThat(test.unit()).isEqualTo("Hemtjänstgrupp Lagan");
			assertThat(test.state()).isEqualTo("PLANNED");
		});
		assertThat(tests(as("tilda.tes", "visit-planner"), home)).as("who plans the visits")
			.singleElement()
			.satisfies((test) -> assertThat(test.label()).isEqualTo(label));
		assertThat(tests(as("cia.hemtjanst", "home-care"), home)).as("another group").isEmpty();
	}

	@Test
	void whatHasGoneAwayByItselfAndWhatIsPlannedAlreadyIsNotPlanned() throws IOException {
		var restored = afterANightWith("0085", "0086");
		assertThat(tests(lagan(), restored)).isEmpty();
		var still = town.karlInLjungby();
		try (var device = town.device(still)) {
			device.send(device.message().with("dty", "2").with("stc", "0085"));
		}
		town.settle();
		day = day.plusDays(1);
		morning();
		day = day.plusDays(1);
		morning();
		assertThat(tests(lagan(), still)).hasSize(1);
	}

	@Test
	@Requirement({ "LJU-TST-07", "C74" })
	void itIsInTimeUntilTheEndOfItsDay() throws IOException {
		var home = afterANightWith("0085");
		clock.setTo(day.plusDays(1) + "T23:59:59");
		assertThat(test(home).late()).isFalse();
		clock.setTo(day.plusDays(2) + "T00:00");
		assertThat(test(home).late()).isTrue();
		lagan().result(test(home).id(), new Result("OK", null));
		assertThat(test(home).late()).isFalse();
	}

	@Test
	@Requirement("LJU-TST-02")
	void thePlannerMovesItInTheScheduleAndNobodyElseDoes() throws IOException {
		var home = afterANightWith("0085");
		var id = test(home).id();
		var time = Instant.parse(day.plusDays(1) + "T12:30:00Z");
		assertThat(refused("leo.hemtjanst", "home-care", id, "time", new HomeTestsApi.Time(time))).startsWith("403");
		assertThat(refused("tilda.tes", "visit-planner", id, "time",
				new HomeTestsApi.Time(clock.instant().minusSeconds(1))))
			.isEqualTo("422 /at");
		assertThat(as("tilda.tes", "visit-planner").plan(id, new HomeTestsApi.Time(time)).plannedFor()).isEqualTo(time);
	}

	@Test
	@Requirement({ "LJU-TST-08", "LJU-TST-09", "LJU-TST-10", "LJU-MSG-13" })
	void whoIsNotReachedIsSoughtByRelativesOrTheNurseBeforeTheRoutineAndEachMeasureIsWrittenDown() throws IOException {
		var home = afterANightWith("0123");
		var id = test(home).id();
		lagan().result(id, new Result("NOT_REACHED", null));
		assertThat(refused("leo.hemtjanst", "home-care", id, "results", new Result("FOLLOWED_ROUTINE", "x")))
			.as("somebody is asked first")
			.startsWith("409");
		assertThat(refused("leo.hemtjanst", "home-care", id, "results", new Result("CONTACTED_RELATIVES", " ")))
			.isEqualTo("422 /note");
		lagan().result(id, new Result("CONTACTED_RELATIVES", "Dottern svarar inte"));
		lagan().result(id, new Result("CONTACTED_NURSE", "Inte inskriven"));
		var ended = lagan().result(id, new Result("FOLLOWED_ROUTINE", "Polisen är kontaktad"));
		assertThat(ended.state()).isEqualTo("MISSING_ROUTINE");
		assertThat(ended.may()).isEmpty();
		assertThat(ended.steps()).extracting(HomeTestsApi.Step::what, HomeTestsApi.Step::note)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("NOT_REACHED", null),
					org.assertj.core.groups.Tuple.tuple("CONTACTED_RELATIVES", "Dottern svarar inte"),
					org.assertj.core.groups.Tuple.tuple("CONTACTED_NURSE", "Inte inskriven"),
					org.assertj.core.groups.Tuple.tuple("FOLLOWED_ROUTINE", "Polisen är kontaktad"));
		assertThat(ended.steps()).allSatisfy((step) -> assertThat(step.who()).isEqualTo("leo.hemtjanst"));
	}

	@Test
	@Requirement("LJU-ALM-09")
	void aTestThatFailsIsTheTechnicians() throws IOException {
		var home = afterANightWith("0123");
		lagan().result(test(home).id(), new Result("FAILED", "Knappen är trasig"));
		assertThat(tests(as("tage.teknik", "technician"), home)).singleElement().satisfies((test) -> {
			assertThat(test.state()).isEqualTo("DONE_FAILED");
			assertThat(test.steps().getLast().note()).isEqualTo("Knappen är trasig");
		});
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalityHasNoneAndFindsNone() throws IOException {
		var home = afterANightWith("0085");
		var others = tokens.person("goteborg", "tove.tekniker", "technician");
		assertThat(api.as(others, HomeTestsApi.class).homeTests()).isEmpty();
		assertThat(api.post(others, "/api/alarms/v1/home-tests/" + test(home).id() + "/results", Map.of("result", "OK"))
			.getStatusCode()
			.value()).isEqualTo(404);
	}

}
