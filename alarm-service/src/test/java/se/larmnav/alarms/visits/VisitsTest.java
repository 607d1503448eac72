package se.larmnav.alarms.visits;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

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
import static org.assertj.core.groups.Tuple.tuple;

/** How a visit at an alarm is registered, and one record from the call to the action. */
@AlarmsTest
class VisitsTest {

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

	private AlarmsApi operator() {
		return town.operator("ljungby");
	}

	private AlarmsApi leo() {
		return town.as("ljungby", "leo.hemtjanst", "home-care");
	}

	private UUID sentOut(UUID id) {
		clock.advance(Duration.ofMinutes(1));
		operator().answer(id);
		operator().contact(id, new AlarmsApi.Contact("DEVICE", "TALKED", "Har ramlat"));
		clock.advance(Duration.ofMinutes(1));
		operator().dispatch(id, new AlarmsApi.Dispatch(null, null));
		clock.advance(Duration.ofMinutes(1));
		leo().step(id, id + "-ack", new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null));
		return id;
	}

	private void act(UUID id, String way) {
		leo().step(id, id + "-acted", new AlarmsApi.Step("ACTED", null, "lifted", way, null));
	}

	@Test
	@Requirement({ "LJU-ALM-08", "LJU-SLA-04", "C62" })
	void theVisitIsRegisteredAsTypeAlarmWithTheTimeWhenTheCentreReceivedIt() {
		var home = town.karlInLjungby();
		var id = sentOut(town.press(home).id());
		act(id, "visit");
		assertThat(operator().open(id).history()).filteredOn((line) -> line.what().equals("Besök registrerat"))
			.singleElement()
			.satisfies((line) -> assertThat(line.detail())
				.isEqualTo("typ larm · larmet kom in till larmcentralen 2026-03-02 14:00"));
		var told = feed.told("ljungby", "alarm-visit-registered").getLast().payload();
		assertThat(told.path("caseId").asString()).isEqualTo(home.id().toString());
		assertThat(told.path("type").asString()).isEqualTo("larm");
		assertThat(told.path("receivedAt").asString()).startsWith("2026-03-02T13:00:00");
	}

	@Test
	@Requirement("LJU-ALM-08")
	void whatIsSolvedOnTheTelephoneIsNoVisit() {
		var id = sentOut(town.press(town.karlInLjungby()).id());
		act(id, "telephone");
		assertThat(operator().open(id).history()).extracting(AlarmsApi.HistoryEntry::what)
			.doesNotContain("Besök registrerat");
	}

	@Test
	@Requirement("GBG-ALM-03")
	void whereKeysAreMissingTheUnitGetsTheWrittenActionPlanWithTheAlarm() {
		var person = Town.person("Elsa", "Exempel", "193904129896");
		var home = new Town.Inhabited("goteborg", UUID.randomUUID(),
				(UUID) Objects.requireNonNull(person.get("personId")), Town.nextController());
		var changed = new HashMap<>(town.changed(home, "norr", List.of(person), 1));
		changed.put("access", Map.of("method", "NONE", "summary", "Utan nycklar till 2026-03-20"));
		changed.put("plan", "Ring låssmeden och vänta vid porten.");
		feed.tell("cases", "goteborg", "home-changed", changed);
		var operator = town.operator("goteborg");
		var id = town.press(home).id();
		operator.answer(id);
		operator.contact(id, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		var sent = operator.dispatch(id, new AlarmsApi.Dispatch(null, null));
		var atUnit = town.as("goteborg", "ali.larm", "alarm-staff").forMyUnits();
		assertThat(sent.plan()).isEqualTo("Ring låssmeden och vänta vid porten.");
		assertThat(sent.access()).satisfies((access) -> assertThat(access.method()).isEqualTo("NONE"));
		assertThat(atUnit).filteredOn((alarm) -> alarm.id().equals(id))
			.extracting(AlarmsApi.AlarmView::plan)
			.containsExactly("Ring låssmeden och vänta vid porten.");
	}

	@Test
	@Requirement({ "GIS-ALM-02", "GIS-MSG-02" })
	void theGuidanceOfTheRoutineIsReachedFromTheAlarm() {
		town.giveRoutine("ljungby", (yaml) -> yaml.replace("\ndocuments:\n",
				"\ndocuments:\n  - { key: alarm-guidance, title: \"Vägledning vid larmanrop för utförare\", kind: guide, "
						+ "link: \"https://intranat.invalid/v\", shown-at: alarm, source: \"GIS-ALM-02\" }\n"));
		var id = town.press(town.karlInLjungby()).id();
		town.giveRoutine("ljungby", (yaml) -> yaml);
		assertThat(operator().open(id).guidance()).extracting(AlarmsApi.Guidance::title, AlarmsApi.Guidance::link)
			.startsWith(tuple("Vägledning vid larmanrop för utförare", "https://intranat.invalid/v"));
	}

	@Test
	@Requirement("GIS-ALM-08")
	void thatTheNurseWasContactedAtAVisitIsLogged() {
		var id = sentOut(town.press(town.karlInLjungby()).id());
		leo().step(id, id + "-there", new AlarmsApi.Step("ON_SITE", null, null, null, null));
		leo().contact(id, new AlarmsApi.Contact("NURSE", "TALKED", "Sår på armen"));
		assertThat(operator().open(id).history()).filteredOn((line) -> line.what().equals("Talkontakt"))
			.last()
			.satisfies((line) -> {
				assertThat(line.detail()).contains("sjuksköterska", "Sår på armen");
				assertThat(line.who()).isEqualTo("leo.hemtjanst");
			});
	}

	@Test
	@Requirement("GIS-ALM-08")
	void theNurseIsNotThePerson() {
		var id = town.press(town.karlInLjungby()).id();
		operator().answer(id);
		operator().contact(id, new AlarmsApi.Contact("NURSE", "TALKED", null));
		assertThat(operator().open(id).state()).isEqualTo("ANSWERED");
	}

	@Test
	@Requirement({ "GIS-DEC-03", "PLT-ALM-01" })
	void oneRecordHoldsAllFromTheCallToTheCompletedAction() {
		var id = sentOut(town.press(town.karlInLjungby()).id());
		clock.advance(Duration.ofMinutes(5));
		leo().step(id, id + "-there", new AlarmsApi.Step("ON_SITE", null, null, null, null));
		clock.advance(Duration.ofMinutes(20));
		act(id, "visit");
		operator().close(id, new AlarmsApi.Closing("fall", "visited", "Ringer dottern"));
		var record = operator().open(id);
		assertThat(record.state()).isEqualTo("CLOSED");
		assertThat(record.history()).extracting(AlarmsApi.HistoryEntry::what)
			.containsSubsequence("Larm inkom", "Besvarat", "Talkontakt", "Utskickat", "Kvitterat", "Framme", "Åtgärdat",
					"Avslutat");
		assertThat(record.history()).last().satisfies((line) -> {
			assertThat(line.detail()).contains("Fall", "Besök gjort", "Ringer dottern");
			assertThat(line.at()).isEqualTo(clock.instant());
		});
		var dispatch = record.dispatch();
		assertThat(dispatch).isNotNull();
		assertThat(dispatch.unit()).isEqualTo("hemtjanst-lagan");
		assertThat(dispatch.onSiteAt()).isEqualTo(clock.instant().minus(Duration.ofMinutes(20)));
		assertThat(dispatch.actedAt()).isEqualTo(clock.instant());
	}

}
