package se.larmnav.alarms.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.alarms.Presses;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.intake.Intake;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.SupervisionApi;
import se.larmnav.contract.alarms.SupervisionApi.Silence;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Devices that are silent, by Gislaved's limits: 24 hours, 24 hours and 52 hours. */
@AlarmsTest
class WatchTest {

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

	@Autowired
	private KeptSilences silences;

	@Autowired
	private Presses presses;

	@Autowired
	private Homes homes;

	@Autowired
	private Intake intake;

	@Autowired
	private Routines routines;

	@Autowired
	private TenantRegister register;

	@Autowired
	private TransactionOperations transaction;

	@BeforeEach
	void ljungbyHasGislavedsLimits() throws IOException {
		clock.setTo("2026-03-02T14:00");
		give(supervisionOfGislaved());
	}

	@AfterEach
	void noLongerHasThem() {
		give("");
	}

	/** Gislaved's own words, told to Ljungby's technicians. */
	private static String supervisionOfGislaved() throws IOException {
		var yaml = Files.readString(Path.of("../config/municipalities/gislaved/routine-2026-01-01.yaml"));
		var begin = yaml.indexOf("\nsupervision:\n");
		return yaml.substring(begin, yaml.indexOf("\nplans:", begin)).replace("trygghetsteamet", "larm-teknik");
	}

	private void give(String more) {
		town.giveRoutine("ljungby", (yaml) -> yaml + more + "\n");
	}

	private Watch watch(Duration grace) {
		return new Watch(silences, presses, homes, intake, routines, register, transaction,
				new SupervisionSettings(grace), clock);
	}

	private void look() {
		tenants.as("ljungby", () -> {
			watch(Duration.ZERO).look();
			return null;
		});
	}

	private Town.Inhabited silentFor(String column, String span) {
		var home = town.karlInLjungby();
		heard(home, column, span);
		return home;
	}

	private void heard(Town.Inhabited home, String column, String span) {
		var now = column.equals("last_test") ? "timestamptz '" + clock.instant() + "'" : "clock_timestamp()";
		tenants.as("ljungby",
				() -> town.change("insert into device (controller, " + column + ") values ('" + home.controller()
						+ "', " + now + " - interval '" + span + "') on conflict (controller) do update set " + column
						+ " = excluded." + column));
	}

	private SupervisionApi technicians() {
		return api.as(tokens.person("ljungby", "tage.teknik", "technician"), SupervisionApi.class);
	}

	private List<Silence> silences(Town.Inhabited home) {
		return technicians().silences()
			.stream()
			.filter((silence) -> silence.controllerId().equals(home.controller()))
			.toList();
	}

	private List<AlarmsApi.Row> rows(Town.Inhabited home) {
		var board = town.operator("ljungby").board(null);
		var ids = tenants.as("ljungby",
				() -> town.ids("select id from alarm where controller = '" + home.controller() + "'"));
		return Stream.of(board.queue(), board.mine(), board.others())
			.flatMap(List::stream)
			.filter((row) -> ids.contains(row.id()))
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "last_test, 23:59:00, 24:00:01, Testlarm", "last_contact, 23:59:00, 24:00:01, Frekvent övervakning",
			"last_link, 51:59:00, 52:00:01, Länktest" })
	@Requirement({ "GIS-TST-01", "GIS-TST-05", "GIS-TST-06", "GIS-MSG-03", "C75", "C77" })
	void aDeviceThatIsSilentForLongerThanTheLimitIsFoundAndNoOther(String column, String inTime, String tooLong,
			String name) {
		var heard = silentFor(column, inTime);
		var silent = silentFor(column, tooLong);
		look();
		look();
		assertThat(silences(heard)).isEmpty();
		assertThat(silences(silent)).singleElement().satisfies((silence) -> {
			assertThat(silence.name()).isEqualTo(name);
			assertThat(silence.caseId()).isEqualTo(silent.id());
			assertThat(silence.source()).contains("GIS-TST");
			assertThat(silence.controlled()).isNull();
		});
		assertThat(rows(silent)).singleElement().satisfies((row) -> {
			assertThat(row.kind()).isEqualTo(name);
			assertThat(row.priority()).isEqualTo("P3");
			assertThat(row.presses()).isEqualTo(1);
		});
		assertThat(rows(heard)).isEmpty();
	}

	@Test
	@Requirement("GIS-TST-07")
	void aSilenceIsControlledByTheTeamWithAResultAndAMeasureOnce() {
		var home = silentFor("last_contact", "25:00:00");
		look();
		var id = silences(home).getFirst().id();
		assertThat(refused(id, new SupervisionApi.Control("IN_ORDER", " "))).isEqualTo("422 /measure");
		assertThat(refused(id, new SupervisionApi.Control("FORGOTTEN", "x"))).isEqualTo("422 /result");
		var controlled = technicians().control(id, new SupervisionApi.Control("DEVICE_CASE", "Byter dosa på torsdag"))
			.controlled();
		assertThat(controlled).isEqualTo(
				new SupervisionApi.Controlled(clock.instant(), "tage.teknik", "DEVICE_CASE", "Byter dosa på torsdag"));
		assertThat(refused(id, new SupervisionApi.Control("IN_ORDER", "x"))).startsWith("409");
		assertThat(tenants.as("ljungby", () -> town.count("substitute", "home", home.id())))
			.as("the technicians have a case")
			.isEqualTo(1);
		look();
		assertThat(silences(home)).as("controlled within the limit").hasSize(1);
		clock.advance(Duration.ofHours(25));
		look();
		assertThat(silences(home)).as("still silent a limit later").hasSize(2);
	}

	private String refused(UUID id, SupervisionApi.Control control) {
		var answer = api.post(tokens.person("ljungby", "tage.teknik", "technician"),
				"/api/alarms/v1/silences/" + id + "/control", control);
		var body = answer.getBody();
		return answer.getStatusCode().value() + " "
				+ (body == null ? "" : body.path("errors").path(0).path("pointer").asString(""));
	}

	@Test
	void aDeviceThatIsHeardAgainEndsItsRow() {
		var home = silentFor("last_contact", "25:00:00");
		look();
		var row = rows(home).getFirst().id();
		heard(home, "last_contact", "00:00:01");
		look();
		assertThat(town.operator("ljungby").open(row).state()).isEqualTo("CLOSED");
		assertThat(silences(home)).singleElement()
			.satisfies((silence) -> assertThat(silence.heardAgain()).isEqualTo(clock.instant()));
	}

	@Test
	void aPressOfTheButtonShowsThatTheLinkIsThere() {
		var home = silentFor("last_link", "60:00:00");
		town.press(home);
		look();
		assertThat(silences(home)).isEmpty();
	}

	@Test
	void afterAnOutageOfOursNobodyIsCalledSilentBeforeTheGraceHasPassed() {
		var home = silentFor("last_contact", "25:00:00");
		watch(Duration.ofDays(1)).all();
		assertThat(silences(home)).isEmpty();
		watch(Duration.ZERO).all();
		assertThat(silences(home)).hasSize(1);
	}

	@Test
	@Requirement("GIS-TST-05")
	void aDeviceIsFoundTwoSecondsAfterItsLimitAndNobodyAsksBefore() {
		var home = silentFor("last_contact", "23:59:58");
		var watch = watch(Duration.ZERO);
		watch.all();
		assertThat(silences(home)).isEmpty();
		await().atMost(Duration.ofSeconds(4)).untilAsserted(() -> {
			watch.all();
			assertThat(silences(home)).hasSize(1);
		});
		var limit = silences(home).getFirst().lastHeard().plus(Duration.ofHours(24));
		assertThat(Duration.between(limit, Clock.systemUTC().instant())).isBetween(Duration.ZERO,
				Duration.ofSeconds(2));
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalityHasItsOwnLimitsAndSeesNothingOfIt() {
		var home = silentFor("last_contact", "25:00:00");
		look();
		var elsa = town.elsaInGoteborg();
		tenants.as("goteborg", () -> {
			town.change("insert into device (controller, last_contact) values ('" + elsa.controller()
					+ "', clock_timestamp() - interval '99 hours')");
			watch(Duration.ZERO).look();
			return null;
		});
		var others = api.as(tokens.person("goteborg", "tove.tekniker", "technician"), SupervisionApi.class);
		assertThat(others.silences()).isEmpty();
		assertThat(api
			.post(tokens.person("goteborg", "tove.tekniker", "technician"),
					"/api/alarms/v1/silences/" + silences(home).getFirst().id() + "/control",
					Map.of("result", "IN_ORDER", "measure", "x"))
			.getStatusCode()
			.value()).isEqualTo(404);
	}

}
