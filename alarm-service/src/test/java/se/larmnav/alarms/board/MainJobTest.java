package se.larmnav.alarms.board;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An alarm from the press to the closing, in each municipality as its routine says. */
@AlarmsTest
class MainJobTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestFeed feed;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	@Test
	@Requirement({ "GBG-ALM-01", "GBG-ALM-02", "GBG-ALM-04", "C58" })
	void anAlarmInGoteborgIsAnsweredSentToTheAppActedAndClosed() {
		var home = town.elsaInGoteborg();
		var alarm = town.press(home);
		assertThat(alarm.state()).isEqualTo("RECEIVED");
		assertThat(alarm.kind()).isEqualTo("Larmknapp");
		assertThat(alarm.people()).singleElement().satisfies((person) -> {
			assertThat(person.name()).isEqualTo("Elsa Exempel");
			assertThat(person.age()).isEqualTo(86);
			assertThat(person.maskedPersonalNumber()).isEqualTo("19390412-••••");
		});
		assertThat(alarm.access()).satisfies((access) -> assertThat(access.keyNumber()).isEqualTo("214"));
		assertThat(alarm.answerTarget()).as("Göteborg promises nothing").isNull();

		var operator = town.operator("goteborg");
		clock.advance(Duration.ofSeconds(41));
		operator.answer(alarm.id());
		operator.contact(alarm.id(), new AlarmsApi.Contact("DEVICE", "TALKED", "Har ramlat"));
		var proposal = operator.open(alarm.id()).proposal();
		assertThat(proposal).satisfies((named) -> {
			assertThat(named.unit()).isEqualTo("norr-dag");
			assertThat(named.channel()).isEqualTo("APP");
			assertThat(named.why()).contains("daggrupp");
		});
		operator.dispatch(alarm.id(), new AlarmsApi.Dispatch(null, null));

		var staff = town.as("goteborg", "hanna.hemtjanst", "home-care");
		assertThat(staff.forMyUnits()).extracting(AlarmsApi.AlarmView::id).contains(alarm.id());
		clock.advance(Duration.ofMinutes(1));
		staff.step(alarm.id(), alarm.id() + "-a", new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null));
		clock.advance(Duration.ofMinutes(2));
		staff.step(alarm.id(), alarm.id() + "-b", new AlarmsApi.Step("ON_THE_WAY", null, null, null, null));
		clock.advance(Duration.ofMinutes(15));
		staff.step(alarm.id(), alarm.id() + "-c", new AlarmsApi.Step("ON_SITE", null, null, null, null));
		clock.advance(Duration.ofMinutes(17));
		staff.step(alarm.id(), alarm.id() + "-d", new AlarmsApi.Step("ACTED", null, "lifted", "visit", "Mår bra"));
		assertThat(staff.forMyUnits()).extracting(AlarmsApi.AlarmView::id).doesNotContain(alarm.id());

		var closed = operator.close(alarm.id(), new AlarmsApi.Closing("fall", "visited", null));
		assertThat(closed.state()).isEqualTo("CLOSED");
		assertThat(closed.history()).extracting(AlarmsApi.HistoryEntry::what)
			.containsExactly("Larm inkom", "Besvarat", "Talkontakt", "Utskickat", "Kvitterat", "På väg", "Framme",
					"Åtgärdat", "Avslutat");
		var told = feed.told("goteborg", "alarm-closed").getLast().payload();
		assertThat(told.get("caseId").asString()).isEqualTo(home.id().toString());
		assertThat(told.get("way").asString()).isEqualTo("visit");
		assertThat(told.get("minutes").asInt()).isEqualTo(17);
		assertThat(told.get("outcome").asString()).isEqualTo("visited");
	}

	@Test
	@Requirement({ "LJU-ALM-03", "LJU-ALM-13", "C58", "C64" })
	void anAlarmInLjungbyIsPhonedOutToTheAreasGroupByDayAndToTheNightPatrolByNight() {
		var byDay = town.press(town.karlInLjungby());
		var operator = town.operator("ljungby");
		operator.answer(byDay.id());
		assertThat(operator.open(byDay.id()).proposal()).satisfies((named) -> {
			assertThat(named.unit()).isEqualTo("hemtjanst-lagan");
			assertThat(named.channel()).isEqualTo("PHONE");
			assertThat(named.phone()).isEqualTo("070-174 06 33");
		});
		clock.setTo("2026-03-02T21:59:59");
		var atTheEndOfTheDay = town.press(town.karlInLjungby());
		clock.setTo("2026-03-02T22:00");
		var byNight = town.press(town.karlInLjungby());
		operator.answer(atTheEndOfTheDay.id());
		assertThat(operator.dispatch(atTheEndOfTheDay.id(), new AlarmsApi.Dispatch(null, null)).dispatch())
			.satisfies((sent) -> assertThat(sent.unit()).isEqualTo("hemtjanst-lagan"));
		operator.answer(byNight.id());
		assertThat(operator.dispatch(byNight.id(), new AlarmsApi.Dispatch(null, null)).dispatch())
			.satisfies((sent) -> assertThat(sent.unit()).isEqualTo("nattpatrullen"));
	}

	@Test
	@Requirement({ "LJU-ALM-02", "LJU-ALM-04" })
	void anAlarmInLjungbyIsTalkedThroughPhonedOutVisitedAndClosed() throws IOException {
		var home = town.karlInLjungby();
		try (var device = town.device(home)) {
			await()
				.untilAsserted(() -> assertThat(device.press().number()).as("the reception's, for the device to call")
					.contains("+46701740623"));
		}
		town.settle();
		var alarm = town.openAlarm(home);
		var operator = town.operator("ljungby");
		operator.answer(alarm.id());
		operator.contact(alarm.id(), new AlarmsApi.Contact("DEVICE", "NO_CONTACT", null));
		operator.contact(alarm.id(), new AlarmsApi.Contact("PHONE", "TALKED", "Kommer inte upp ur stolen"));
		operator.dispatch(alarm.id(), new AlarmsApi.Dispatch(null, null));
		var leo = town.as("ljungby", "leo.hemtjanst", "home-care");
		leo.step(alarm.id(), alarm.id() + "-1", new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null));
		clock.advance(Duration.ofMinutes(20));
		leo.step(alarm.id(), alarm.id() + "-2", new AlarmsApi.Step("ON_SITE", null, null, null, null));
		clock.advance(Duration.ofMinutes(10));
		leo.step(alarm.id(), alarm.id() + "-3", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
		var closed = operator.close(alarm.id(), new AlarmsApi.Closing("help", "visited", null));
		assertThat(closed.history()).extracting((line) -> line.what() + ", " + line.detail())
			.contains("Ingen kontakt, i larmdosan", "Talkontakt, på vanlig telefon · Kommer inte upp ur stolen",
					"Utskickat, Hemtjänstgrupp Lagan · Kommer inte upp ur stolen", "Åtgärdat, Hjälp upp · Besök",
					"Avslutat, Annan hjälp · Besök gjort");
		assertThat(closed.actTarget()).satisfies((target) -> assertThat(target.state()).isEqualTo("IN_TIME"));
	}

	@Test
	void threePressesAreOneAlarmWithACounter() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			device.press();
			device.press();
			device.press();
		}
		town.settle();
		var alarm = town.openAlarm(home);
		assertThat(alarm.presses()).hasSize(3);
	}

}
