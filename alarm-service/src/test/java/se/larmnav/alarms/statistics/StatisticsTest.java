package se.larmnav.alarms.statistics;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.StatisticsApi;
import se.larmnav.contract.alarms.StatisticsApi.Kept;
import se.larmnav.contract.alarms.StatisticsApi.Statistics;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The figures of days on which nothing else happens; Ljungby answers within two minutes.
 */
@AlarmsTest
class StatisticsTest {

	private static int day = 1;

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	private String today = "";

	private String tomorrow = "";

	@BeforeEach
	void aDayOfItsOwn() {
		day++;
		today = "2026-09-%02d".formatted(day);
		tomorrow = "2026-09-%02d".formatted(day + 1);
		clock.setTo(today + "T10:00");
	}

	private Statistics figures(String tenant) {
		return api.as(tokens.person(tenant, "sixten.sektionschef", "unit-head"), StatisticsApi.class)
			.of(today, tomorrow, null);
	}

	/** Somebody presses and is answered after so many seconds. */
	private UUID answeredAfter(int seconds) {
		var alarm = town.press(town.karlInLjungby()).id();
		clock.advance(Duration.ofSeconds(seconds));
		if (seconds > 120) {
			await().until(() -> town.operator("ljungby")
				.open(alarm)
				.history()
				.stream()
				.anyMatch((line) -> line.what().equals("Över tiden")));
		}
		town.operator("ljungby").answer(alarm);
		return alarm;
	}

	@Test
	@Requirement("LJU-SLA-01")
	void whatWasAnsweredInTimeIsCountedByTheMunicipalitysOwnPromise() {
		for (var seconds : List.of(10, 20, 30, 40, 50, 180)) {
			answeredAfter(seconds);
		}
		var figures = figures("ljungby");
		assertThat(figures.answered()).isEqualTo(new Kept(6, 1, 0));
		assertThat(figures.answered().inTime()).isEqualTo(833);
		assertThat(figures.weeks()).singleElement()
			.satisfies((week) -> assertThat(week.answered()).isEqualTo(new Kept(6, 1, 0)));
		assertThat(figures.responses()).singleElement().satisfies((one) -> {
			assertThat(one.unit()).isNull();
			assertThat(List.of(one.alarms(), one.median(), one.p90(), one.longest())).containsExactly(6, 30, 180, 180);
			assertThat(one.few()).isFalse();
		});
		assertThat(figures.preliminary()).as("they are open").isTrue();
		assertThat(figures("goteborg").answered()).isEqualTo(new Kept(0, 0, 0));
	}

	@Test
	void whatCameInIsCountedByTheHourAndOneAlarmIsOneHoweverOftenItIsPressed() throws IOException {
		var home = town.karlInLjungby();
		try (var device = town.device(home)) {
			device.press();
			device.press();
			device.test();
			device.send(device.message().with("stc", "0085"));
		}
		town.settle();
		clock.setTo(today + "T23:30");
		town.press(town.karlInLjungby());
		var figures = figures("ljungby");
		assertThat(figures.days()).isEqualTo(1);
		assertThat(figures.hours()).hasSize(24);
		assertThat(figures.hours().get(10)).isEqualTo(new StatisticsApi.Hour(10, 1, 1, 1, 3));
		assertThat(figures.hours().get(23)).isEqualTo(new StatisticsApi.Hour(23, 1, 0, 0, 1));
		var itsDay = figures.weekdays().get(LocalDate.parse(today).getDayOfWeek().getValue() - 1);
		assertThat(itsDay).hasSize(24);
		assertThat(List.of(itsDay.get(10), itsDay.get(23))).containsExactly(1, 1);
		assertThat(figures.weekdays().stream().flatMap(List::stream).mapToInt(Integer::intValue).sum()).isEqualTo(2);
	}

	@Test
	void theWayToTheDoorIsCountedByFiveMinutesAndOfVisitsAlone() {
		var alarm = answeredAfter(10);
		var operator = town.operator("ljungby");
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		clock.advance(Duration.ofMinutes(12));
		operator.step(alarm, alarm + "-a", new AlarmsApi.Step("ON_SITE", null, null, null, null));
		answeredAfter(10);
		var arrivals = figures("ljungby").arrivals();
		assertThat(arrivals.bins()).hasSize(19);
		assertThat(arrivals.bins().get(2)).isEqualTo(1);
		assertThat(arrivals.bins().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
		assertThat(arrivals.action()).isEqualTo(new Kept(1, 0, 0));
		assertThat(arrivals.promised()).as("Ljungby acts within an hour").isEqualTo(60);
	}

	@Test
	void whoAlarmsOftenIsNamedToTheHeadOfTheUnitThatWasSentThereAndIsRead() {
		var alarm = answeredAfter(10);
		var operator = town.operator("ljungby");
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		var person = operator.open(alarm).people().getFirst();
		assertThat(oftenAlarming("sixten.sektionschef")).singleElement().satisfies((home) -> {
			assertThat(home.names()).endsWith(", " + person.name().split(" ")[0]);
			assertThat(List.of(home.alarms(), home.before())).containsExactly(1, 0);
			assertThat(home.oftener()).as("once is not often").isFalse();
		});
		assertThat(town.asSuperuser("""
				select count(*) from ljungby.read_log where user_name = 'sixten.sektionschef'
				and what = 'often-alarming-homes' and '%s' = any (persons)""".formatted(person.id()),
				(rows) -> rows.getLong(1)))
			.containsExactly(1L);
		assertThat(oftenAlarming("sonja.sektionschef")).as("another unit's head").isEmpty();
	}

	private List<StatisticsApi.OftenAlarming> oftenAlarming(String head) {
		return api.as(tokens.person("ljungby", head, "unit-head"), StatisticsApi.class).oftenAlarming(today, tomorrow);
	}

	@Test
	void fewerHomesThanFiveAreNotToldMoreOf() {
		var alarm = answeredAfter(30);
		var operator = town.operator("ljungby");
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		var choices = operator.choices();
		operator.close(alarm,
				new AlarmsApi.Closing(choices.reasons().getFirst().key(), choices.outcomes().getFirst().key(), null));
		var figures = figures("ljungby");
		assertThat(figures.responses()).singleElement().satisfies((one) -> {
			assertThat(one.few()).isTrue();
			assertThat(one.median()).isNull();
		});
		assertThat(figures.outcomes()).singleElement().satisfies((one) -> {
			assertThat(one.reason()).isEqualTo(choices.reasons().getFirst().text());
			assertThat(one.alarms()).isNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "from=x, 422 /from", "until=2026-13-01, 422 /until", "from=2026-05-01&until=2026-05-01, 422 /until",
			"from=2020-01-01&until=2026-01-01, 422 /until", "unit=none, 422 /unit" })
	void whatCannotBeAskedIsSaidByItsField(String query, String refused) {
		var answer = api.get(tokens.person("ljungby", "sixten.sektionschef", "unit-head"),
				"/api/alarms/v1/statistics?" + query);
		var body = answer.getBody();
		assertThat(answer.getStatusCode().value() + " "
				+ (body == null ? "" : body.path("errors").path(0).path("pointer").asString("")))
			.isEqualTo(refused);
	}

}
