package se.larmnav.alarms.chaintests;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.ChainTestsApi;
import se.larmnav.contract.alarms.ChainTestsApi.CallResult;
import se.larmnav.contract.alarms.ChainTestsApi.ChainTest;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Gislaved's chain tests, given to Ljungby: 1 month digital, 2 weeks analogue. */
@AlarmsTest
class ChainTestsTest {

	private static final String RULES = """

			supervision:
			  checks:
			    - { kind: link, name: "Länktest", at-least-every: 52 hours, tell: technician, unit: unit/larm-teknik, source: "GIS-TST-06" }
			  chain-tests:
			    - { technology: digital, unused: 1 month, by: alarm-reception, source: "GIS-TST-02" }
			    - { technology: analogue, unused: 2 weeks, by: alarm-reception, source: "GIS-TST-03" }
			""";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestFeed feed;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void ljungbyCallsAsGislavedDoes() {
		clock.setTo("2026-09-01T10:00");
		town.giveRoutine("ljungby", (yaml) -> yaml.replace("  accessories: [\"Larmknapp\", \"Dörrlarm\"]",
				"    - { key: analog, name: \"Analog\", reply: in-response, technology: analogue, source: \"C48\" }\n"
						+ "  accessories: [\"Larmknapp\", \"Dörrlarm\"]")
				+ RULES);
	}

	@AfterEach
	void andNoLonger() {
		town.giveRoutine("ljungby", (yaml) -> yaml);
	}

	private ChainTestsApi operator() {
		return api.as(tokens.person("ljungby", "olle.operator", "operator"), ChainTestsApi.class);
	}

	private List<ChainTest> of(Town.Inhabited home) {
		return operator().chainTests().stream().filter((one) -> one.id().equals(home.id())).toList();
	}

	private Town.Inhabited installedNow(String family) {
		var person = Town.person("Karl", "Exempel", "194105059878");
		var home = new Town.Inhabited("ljungby", UUID.randomUUID(),
				(UUID) Objects.requireNonNull(person.get("personId")), Town.nextController());
		var changed = new HashMap<>(town.changed(home, "lagan", List.of(person), 1));
		changed.put("family", family);
		feed.tell("cases", "ljungby", "home-changed", changed);
		return home;
	}

	@Test
	@Requirement({ "GIS-TST-02", "T24", "C76" })
	void whoHasNotUsedADigitalAlarmForAMonthStandsOnTheCallListOfTheCentre() {
		var home = installedNow("scaip");
		clock.setTo("2026-09-30T23:59");
		assertThat(of(home)).isEmpty();
		clock.setTo("2026-10-01T00:00");
		assertThat(of(home)).singleElement().satisfies((one) -> {
			assertThat(one.technology()).isEqualTo("DIGITAL");
			assertThat(one.people()).containsExactly("Karl Exempel");
			assertThat(one.phones()).containsExactly("031-390 06 99");
			assertThat(one.state()).isEqualTo("DUE");
			assertThat(one.source()).isEqualTo("GIS-TST-02");
		});
	}

	@Test
	@Requirement({ "GIS-TST-03", "T25", "C48" })
	void anAnalogueAlarmIsTriedAfterTwoWeeks() {
		var home = installedNow("analog");
		clock.setTo("2026-09-14T23:59");
		assertThat(of(home)).isEmpty();
		clock.setTo("2026-09-15T00:00");
		assertThat(of(home)).singleElement().satisfies((one) -> assertThat(one.technology()).isEqualTo("ANALOGUE"));
	}

	@Test
	@Requirement("GIS-TST-02")
	void anAlarmBeginsTheTimeAnew() {
		var home = installedNow("scaip");
		clock.setTo("2026-09-20T12:00");
		town.press(home);
		clock.setTo("2026-10-19T23:59");
		assertThat(of(home)).isEmpty();
		clock.setTo("2026-10-20T00:00");
		assertThat(of(home)).hasSize(1);
	}

	@Test
	@Requirement("GIS-TST-04")
	void whatTheCallGaveIsKeptAndOneThatWentWellBeginsTheTimeAnew() {
		var home = installedNow("scaip");
		clock.setTo("2026-10-05T09:00");
		assertThat(operator().called(home.id(), new CallResult("NOT_REACHED", null)).state()).isEqualTo("CALLED");
		assertThat(of(home).getFirst().due()).as("it is still to be done").isBefore(clock.instant());
		assertThat(refused(home.id(), new CallResult("FAILED", " "))).isEqualTo("422 /note");
		assertThat(refused(home.id(), new CallResult("PERHAPS", null))).isEqualTo("422 /result");
		clock.advance(Duration.ofHours(2));
		var called = operator().called(home.id(), new CallResult("OK", "Larmet kom fram"));
		assertThat(called.state()).isEqualTo("OK");
		assertThat(called.lastUsed()).isEqualTo(clock.instant());
		assertThat(called.calls()).extracting(ChainTestsApi.Call::result, ChainTestsApi.Call::by)
			.containsExactly(tuple("NOT_REACHED", "olle.operator"), tuple("OK", "olle.operator"));
		clock.setTo("2026-11-04T23:59");
		assertThat(of(home)).isEmpty();
		clock.setTo("2026-11-05T00:00");
		assertThat(of(home)).hasSize(1);
	}

	private String refused(UUID home, CallResult result) {
		var answer = api.post(tokens.person("ljungby", "olle.operator", "operator"),
				"/api/alarms/v1/chain-tests/" + home + "/results", result);
		var body = answer.getBody();
		return answer.getStatusCode().value() + " "
				+ ((body == null) ? "" : body.path("errors").path(0).path("pointer").asString(""));
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalityHasNoneAndFindsNone() {
		var home = installedNow("scaip");
		clock.setTo("2026-10-05T09:00");
		var others = tokens.person("goteborg", "anna.operator", "operator");
		assertThat(api.as(others, ChainTestsApi.class).chainTests()).isEmpty();
		assertThat(api.post(others, "/api/alarms/v1/chain-tests/" + home.id() + "/results", Map.of("result", "OK"))
			.getStatusCode()
			.value()).isEqualTo(404);
	}

}
