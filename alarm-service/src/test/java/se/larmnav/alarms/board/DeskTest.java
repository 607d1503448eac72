package se.larmnav.alarms.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.history.History;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What operators and units do with an alarm, also at the same time, late, or half. */
@AlarmsTest
class DeskTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private History history;

	@Autowired
	private ReadLog readings;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	private ResponseEntity<JsonNode> post(String tenant, String user, String role, UUID alarm, String what,
			Object body) {
		return TestApi.answer(api.rest(tokens.person(tenant, user, role))
			.build()
			.post()
			.uri("/api/alarms/v1/alarms/" + alarm + "/" + what)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.body(body));
	}

	private static String code(ResponseEntity<JsonNode> answer) {
		var body = answer.getBody();
		return answer.getStatusCode().value() + " "
				+ (body == null ? "" : body.path("type").asString().replaceFirst(".*/", ""));
	}

	private static String by(ResponseEntity<JsonNode> answer) {
		return java.util.Objects.requireNonNull(answer.getBody()).path("by").asString();
	}

	private static AlarmsApi.Step step(String step) {
		return new AlarmsApi.Step(step, null, null, null, null);
	}

	private static AlarmsApi.Contact contact(String channel, String result) {
		return new AlarmsApi.Contact(channel, result, null);
	}

	private AlarmsApi.AlarmView answered(Town.Inhabited home) {
		return town.operator(home.tenant()).answer(town.press(home).id());
	}

	private AlarmsApi.AlarmView dispatched(Town.Inhabited home) {
		var alarm = answered(home);
		return town.operator(home.tenant()).dispatch(alarm.id(), new AlarmsApi.Dispatch(null, null));
	}

	private AlarmsApi hanna() {
		return town.as("goteborg", "hanna.hemtjanst", "home-care");
	}

	private void take(AlarmsApi who, UUID alarm, String step, @Nullable Instant at) {
		who.step(alarm, UUID.randomUUID().toString(), new AlarmsApi.Step(step, at, null, null, null));
	}

	@Test
	void theSecondWhoAnswersIsToldWhoWasFirst() {
		var alarm = town.press(town.elsaInGoteborg());
		town.operator("goteborg").answer(alarm.id());
		var second = post("goteborg", "omar.operator", "operator", alarm.id(), "answer", "");
		assertThat(code(second)).isEqualTo("409 already-answered");
		assertThat(by(second)).isEqualTo("anna.operator");
	}

	@Test
	void whatSomebodyElseHasAnsweredStaysInSightAndCanBeTakenOver() {
		var alarm = answered(town.elsaInGoteborg());
		var other = town.otherOperator("goteborg");
		assertThat(other.board(null).others()).extracting(AlarmsApi.Row::id).contains(alarm.id());
		assertThat(other.open(alarm.id()).may()).contains("TAKE_OVER");
		other.takeOver(alarm.id());
		assertThat(other.board(null).mine()).extracting(AlarmsApi.Row::id).contains(alarm.id());
		assertThat(other.open(alarm.id()).history().getLast().detail()).isEqualTo("anna.operator");
	}

	@Test
	void theBoardIsOrderedByPriorityThenPressesThenAge() throws java.io.IOException {
		var first = town.elsaInGoteborg();
		var second = town.elsaInGoteborg();
		var door = town.elsaInGoteborg();
		var fault = town.elsaInGoteborg();
		var controllers = List.of(second.controller(), first.controller(), door.controller(), fault.controller());
		send(fault, "stc", "0085");
		send(door, "dty", "0014");
		send(first, "lte", "a");
		clock.advance(Duration.ofSeconds(5));
		send(second, "lte", "b");
		send(second, "lte", "c");
		town.settle();
		var shown = town.operator("goteborg")
			.board(null)
			.queue()
			.stream()
			.map((row) -> controllerOf(row.id()))
			.filter(controllers::contains)
			.toList();
		assertThat(shown).isEqualTo(controllers);
	}

	private String controllerOf(UUID alarm) {
		return town
			.asSuperuser("select controller from goteborg.alarm where id = '" + alarm + "'",
					(rows) -> rows.getString(1))
			.stream()
			.findFirst()
			.orElse("");
	}

	private void send(Town.Inhabited home, String tag, String value) throws java.io.IOException {
		try (var device = town.device(home)) {
			assertThat(device.send(device.message().with(tag, value)).accepted()).isTrue();
		}
	}

	@Test
	void aPollThatFindsNothingNewIsEmptyAndOneThatDoesIsWhole() {
		var home = town.elsaInGoteborg();
		var alarm = town.press(home);
		var operator = town.operator("goteborg");
		var board = operator.board(null);
		assertThat(operator.board(board.version()).queue()).isEmpty();
		operator.answer(alarm.id());
		var moved = operator.board(board.version());
		assertThat(moved.version()).isGreaterThan(board.version());
		assertThat(moved.mine()).extracting(AlarmsApi.Row::id).contains(alarm.id());
	}

	@Test
	void aBoardThatIsOpenIsMovedByWhatNobodyHasPlacedAlsoWhenItGoes() throws java.io.IOException {
		var operator = town.operator("goteborg");
		var before = operator.board(null);
		var controller = Town.nextController();
		try (var unknown = town.device(controller)) {
			assertThat(unknown.press().accepted()).isTrue();
		}
		town.settle();
		var moved = operator.board(before.version());
		assertThat(moved.queue()).extracting(AlarmsApi.Row::person).contains(controller);
		assertThat(operator.board(moved.version()).queue()).isEmpty();
		var row = moved.queue().stream().filter((one) -> controller.equals(one.person())).findFirst().orElseThrow();
		operator.answer(row.id());
		assertThat(operator.board(moved.version()).mine()).extracting(AlarmsApi.Row::id).contains(row.id());
	}

	@Test
	@Requirement({ "LJU-ALM-04", "C60" })
	void inLjungbyTheOrdinaryTelephoneIsCalledBeforeAnAlarmWithoutContactIsSentOut() {
		var alarm = answered(town.karlInLjungby());
		var operator = town.operator("ljungby");
		assertThat(operator.contact(alarm.id(), contact("DEVICE", "NO_CONTACT")).state())
			.isEqualTo("NO_CONTACT_DEVICE");
		var tooEarly = post("ljungby", "olle.operator", "operator", alarm.id(), "dispatch",
				new AlarmsApi.Dispatch(null, null));
		assertThat(code(tooEarly)).isEqualTo("409 ordinary-phone-first");
		assertThat(operator.open(alarm.id()).may()).doesNotContain("DISPATCH");
		var tried = operator.contact(alarm.id(), contact("PHONE", "NO_CONTACT"));
		assertThat(tried.state()).isEqualTo("NO_CONTACT_PHONE");
		assertThat(tried.may()).contains("DISPATCH");
		assertThat(tried.history().getLast()).satisfies((line) -> {
			assertThat(line.what()).isEqualTo("Ingen kontakt");
			assertThat(line.detail()).isEqualTo("på vanlig telefon");
		});
		assertThat(operator.dispatch(alarm.id(), new AlarmsApi.Dispatch(null, null)).state()).isEqualTo("DISPATCHED");
	}

	@Test
	@Requirement({ "LJU-ALM-05", "LJU-MSG-04", "C61" })
	void theUnitIsToldWhoAlarmCodeNameAddressAndTheCause() {
		var alarm = answered(town.karlInLjungby());
		town.operator("ljungby").dispatch(alarm.id(), new AlarmsApi.Dispatch(null, "Har ramlat i köket"));
		var told = town.as("ljungby", "leo.hemtjanst", "home-care").open(alarm.id());
		assertThat(told.people()).singleElement().satisfies((person) -> {
			assertThat(person.name()).isEqualTo("Karl Exempel");
			assertThat(person.maskedPersonalNumber()).startsWith("19410505");
		});
		assertThat(told.access()).satisfies((access) -> assertThat(access.alarmCode()).isEqualTo("LK-77"));
		assertThat(told.address()).satisfies((address) -> assertThat(address.street()).isEqualTo("Kungsgatan 4 B"));
		assertThat(told.history().getLast().detail()).isEqualTo("Hemtjänstgrupp Lagan · Har ramlat i köket");
	}

	@Test
	@Requirement("LJU-ALM-05")
	void whatTheUnitShouldBeToldAndNobodyKnowsIsNamedWhenTheAlarmIsSent() throws java.io.IOException {
		var controller = Town.nextController();
		api.as(tokens.integrator("ljungby"), IntakeApi.class)
			.receive("k-" + controller,
					new IntakeApi.Incoming("centralen", controller, controller, null, null, null, null));
		town.settle();
		var operator = town.operator("ljungby");
		var row = operator.board(null)
			.queue()
			.stream()
			.filter((one) -> controller.equals(one.person()))
			.findFirst()
			.orElseThrow();
		operator.answer(row.id());
		assertThat(code(
				post("ljungby", "olle.operator", "operator", row.id(), "dispatch", new AlarmsApi.Dispatch(null, null))))
			.as("its area is unknown, a person must choose")
			.isEqualTo("422 invalid");
		var sent = operator.dispatch(row.id(), new AlarmsApi.Dispatch("hemtjanst-lagan", null));
		assertThat(sent.history().getLast().detail()).contains("saknas:").contains("larmkod").contains("adress");
	}

	@Test
	@Requirement({ "LJU-ALM-06", "LJU-ALM-07" })
	void withoutContactTheUnitMustGoThereAtOnce() {
		var home = town.karlInLjungby();
		var alarm = dispatched(home);
		var leo = town.as("ljungby", "leo.hemtjanst", "home-care");
		take(leo, alarm.id(), "ACKNOWLEDGED", null);
		var visit = leo.contact(alarm.id(), contact("PHONE", "NO_CONTACT"));
		assertThat(visit.state()).isEqualTo("IMMEDIATE_VISIT");
		assertThat(visit.priority()).isEqualTo("P1");
		var talk = post("ljungby", "leo.hemtjanst", "home-care", alarm.id(), "steps",
				new AlarmsApi.Step("ACTED", null, "calmed", "telephone", null));
		assertThat(code(talk)).isEqualTo("409 visit-required");
		leo.step(alarm.id(), alarm.id() + "-v", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
		assertThat(town.operator("ljungby").close(alarm.id(), new AlarmsApi.Closing("fall", "visited", null)).state())
			.isEqualTo("CLOSED");
	}

	@Test
	@Requirement("LJU-ALM-06")
	void withContactTheUnitMaySolveItWithoutAVisit() {
		var alarm = dispatched(town.karlInLjungby());
		var leo = town.as("ljungby", "leo.hemtjanst", "home-care");
		take(leo, alarm.id(), "ACKNOWLEDGED", null);
		assertThat(leo.contact(alarm.id(), contact("PHONE", "TALKED")).state()).isEqualTo("CONTACTED");
		leo.step(alarm.id(), alarm.id() + "-t", new AlarmsApi.Step("ACTED", null, "calmed", "telephone", null));
		assertThat(town.operator("ljungby").open(alarm.id()).state()).isEqualTo("DONE");
	}

	@Test
	@Requirement("LJU-ALM-07")
	void anAlarmWithoutContactAndVisitCannotBeClosed() {
		var alarm = answered(town.elsaInGoteborg());
		var closing = new AlarmsApi.Closing("mistake", "no-action", null);
		assertThat(code(post("goteborg", "anna.operator", "operator", alarm.id(), "closing", closing)))
			.isEqualTo("409 no-contact-and-no-visit");
		var operator = town.operator("goteborg");
		operator.contact(alarm.id(), contact("RELATIVE", "TALKED"));
		assertThat(code(post("goteborg", "anna.operator", "operator", alarm.id(), "closing", closing)))
			.as("a relative far away has not seen the person")
			.isEqualTo("409 no-contact-and-no-visit");
		operator.contact(alarm.id(), contact("EMERGENCY", "TALKED"));
		assertThat(operator.close(alarm.id(), new AlarmsApi.Closing("illness", "ambulance", null)).state())
			.isEqualTo("CLOSED");
	}

	@Test
	void anAlarmSolvedByTalkingIsClosedByTheOperator() {
		var alarm = answered(town.elsaInGoteborg());
		var operator = town.operator("goteborg");
		operator.contact(alarm.id(), contact("DEVICE", "TALKED"));
		assertThat(operator.close(alarm.id(), new AlarmsApi.Closing("worry", "talked", "Lugn nu")).state())
			.isEqualTo("CLOSED");
		assertThat(
				code(post("goteborg", "anna.operator", "operator", alarm.id(), "notes", new AlarmsApi.Note("Efteråt"))))
			.as("what is remembered later may be written")
			.startsWith("200");
		assertThat(code(post("goteborg", "anna.operator", "operator", alarm.id(), "closing",
				new AlarmsApi.Closing("worry", "talked", null))))
			.isEqualTo("409 not-in-this-state");
	}

	@Test
	void closingWithWordsThatTheRoutineDoesNotHaveNamesTheField() {
		var alarm = answered(town.elsaInGoteborg());
		var answer = post("goteborg", "anna.operator", "operator", alarm.id(), "closing",
				new AlarmsApi.Closing("because", "talked", null));
		assertThat(code(answer)).isEqualTo("422 invalid");
		assertThat(String.valueOf(answer.getBody())).contains("/reason");
	}

	@Test
	void stepsAreTakenOnceAndWhatWasNotToldIsPassedThrough() {
		var alarm = dispatched(town.elsaInGoteborg());
		clock.advance(Duration.ofMinutes(1));
		take(hanna(), alarm.id(), "ON_SITE", null);
		clock.advance(Duration.ofMinutes(9));
		take(hanna(), alarm.id(), "ON_SITE", null);
		take(hanna(), alarm.id(), "ACKNOWLEDGED", null);
		var shown = hanna().open(alarm.id());
		assertThat(shown.state()).isEqualTo("ARRIVED");
		assertThat(shown.dispatch()).satisfies((sent) -> {
			assertThat(sent.onSiteAt()).isEqualTo(alarm.receivedAt().plus(Duration.ofMinutes(1)));
			assertThat(sent.acknowledgedBy()).isEqualTo("hanna.hemtjanst");
			assertThat(sent.onTheWayAt()).isNull();
		});
		assertThat(shown.history()).extracting(AlarmsApi.HistoryEntry::what).containsOnlyOnce("Framme");
	}

	@Test
	void aStepThatComesLateFindsItsPlaceByThePhonesTimeWhenItCanBeTrue() {
		var alarm = dispatched(town.elsaInGoteborg());
		var sent = clock.instant();
		clock.advance(Duration.ofMinutes(20));
		take(hanna(), alarm.id(), "ACKNOWLEDGED", sent.plus(Duration.ofMinutes(1)));
		take(hanna(), alarm.id(), "ON_SITE", sent.plus(Duration.ofMinutes(15)));
		take(hanna(), alarm.id(), "ON_THE_WAY", sent.plus(Duration.ofMinutes(3)));
		assertThat(hanna().open(alarm.id()).dispatch()).satisfies((times) -> {
			assertThat(times.acknowledgedAt()).isEqualTo(sent.plus(Duration.ofMinutes(1)));
			assertThat(times.onTheWayAt()).isEqualTo(sent.plus(Duration.ofMinutes(3)));
			assertThat(times.onSiteAt()).isEqualTo(sent.plus(Duration.ofMinutes(15)));
		});
		hanna().step(alarm.id(), alarm.id() + "-impossible",
				new AlarmsApi.Step("ACTED", sent.minusSeconds(60), "other", "visit", null));
		assertThat(hanna().open(alarm.id()).dispatch())
			.satisfies((times) -> assertThat(times.actedAt()).as("before it was sent").isEqualTo(clock.instant()));
	}

	@Test
	void theSecondOfAUnitIsToldWhoHasTakenIt() {
		var alarm = dispatched(town.elsaInGoteborg());
		take(hanna(), alarm.id(), "ACKNOWLEDGED", null);
		var second = post("goteborg", "ali.larm", "alarm-staff", alarm.id(), "steps", step("ACKNOWLEDGED"));
		assertThat(code(second)).isEqualTo("409 already-acknowledged");
		assertThat(by(second)).isEqualTo("hanna.hemtjanst");
		assertThat(code(post("goteborg", "ali.larm", "alarm-staff", alarm.id(), "steps", step("ON_SITE"))))
			.as("but may come along")
			.startsWith("200");
	}

	@Test
	void whatNobodyAcknowledgesInTimeGoesBackToTheOperatorsAndMayStillBeTaken() {
		var alarm = dispatched(town.elsaInGoteborg());
		clock.advance(Duration.ofMinutes(3));
		assertThat(town.operator("goteborg").open(alarm.id()).state()).isEqualTo("DISPATCHED");
		clock.advance(Duration.ofMillis(1));
		await().until(() -> town.operator("goteborg").open(alarm.id()).state().equals("ANSWERED"));
		assertThat(town.otherOperator("goteborg").board(null).queue()).filteredOn((row) -> row.id().equals(alarm.id()))
			.singleElement()
			.satisfies((row) -> assertThat(row.unacknowledged()).isTrue());
		take(hanna(), alarm.id(), "ACKNOWLEDGED", null);
		assertThat(hanna().open(alarm.id()).state()).isEqualTo("RECEIVED_BY_HOME_CARE");
		assertThat(town.operator("goteborg").board(null).queue()).extracting(AlarmsApi.Row::id)
			.doesNotContain(alarm.id());
	}

	@Test
	void whatIsTakenBackIsNoLongerTheUnitsAndMayBeSentToAnother() {
		var alarm = dispatched(town.elsaInGoteborg());
		take(hanna(), alarm.id(), "ON_THE_WAY", null);
		var operator = town.operator("goteborg");
		operator.recall(alarm.id(), new AlarmsApi.Recall("Väst är närmare"));
		assertThat(hanna().forMyUnits()).extracting(AlarmsApi.AlarmView::id).doesNotContain(alarm.id());
		assertThat(code(post("goteborg", "hanna.hemtjanst", "home-care", alarm.id(), "steps", step("ON_SITE"))))
			.isEqualTo("404 alarm");
		operator.dispatch(alarm.id(), new AlarmsApi.Dispatch("vast-dag", null));
		assertThat(town.as("goteborg", "harald.hemtjanst", "home-care").forMyUnits())
			.extracting(AlarmsApi.AlarmView::id)
			.contains(alarm.id());
	}

	@Test
	void aPressAfterTheHelpHasGoneBringsTheAlarmBackToTheQueue() {
		var home = town.karlInLjungby();
		var alarm = dispatched(home);
		var leo = town.as("ljungby", "leo.hemtjanst", "home-care");
		take(leo, alarm.id(), "ON_SITE", null);
		clock.advance(Duration.ofMinutes(10));
		leo.step(alarm.id(), alarm.id() + "-1", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
		clock.advance(Duration.ofMinutes(5));
		var again = town.press(home);
		assertThat(again.id()).isEqualTo(alarm.id());
		assertThat(again.state()).isEqualTo("RECEIVED");
		assertThat(again.presses()).hasSize(2);
		assertThat(again.answerTarget()).satisfies((target) -> {
			assertThat(target.state()).isEqualTo("WAITING");
			assertThat(target.until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));
		});
	}

	@Test
	void aUnitSeesWhatIsSentToItAndNothingElse() {
		var alarm = dispatched(town.elsaInGoteborg());
		assertThat(hanna().open(alarm.id()).state()).isEqualTo("DISPATCHED");
		assertThat(code(TestApi.answer(api.rest(tokens.person("goteborg", "harald.hemtjanst", "home-care"))
			.build()
			.get()
			.uri("/api/alarms/v1/alarms/" + alarm.id())))).isEqualTo("404 alarm");
		assertThat(code(post("goteborg", "hanna.hemtjanst", "home-care", alarm.id(), "dispatch",
				new AlarmsApi.Dispatch(null, null))))
			.startsWith("403");
		assertThat(code(api.get(tokens.person("goteborg", "tove.tekniker", "technician"), "/api/alarms/v1/board")))
			.startsWith("403");
	}

	@Test
	void anotherMunicipalitySeesAnAlarmAsOneThatIsNotThere() {
		var alarm = town.press(town.elsaInGoteborg());
		var absent = post("ljungby", "olle.operator", "operator", UUID.randomUUID(), "answer", "");
		var foreign = post("ljungby", "olle.operator", "operator", alarm.id(), "answer", "");
		assertThat(code(foreign)).isEqualTo("404 alarm").isEqualTo(code(absent));
		assertThat(town.operator("ljungby").board(null).queue()).extracting(AlarmsApi.Row::id)
			.doesNotContain(alarm.id());
		assertThat(town.openAlarm(town.karlAfterPress()).tenant()).isEqualTo("ljungby");
	}

	@Test
	@Requirement("PLT-AUD-01")
	void eachWhoIsShownAnAlarmIsInTheReadLogOnceHoweverOftenTheBoardIsAsked() {
		var home = town.elsaInGoteborg();
		town.press(home);
		var other = town.otherOperator("goteborg");
		other.board(null);
		other.board(null);
		other.board(null);
		var read = tenants.as("goteborg", () -> readings.of(home.person(), 50));
		assertThat(read).filteredOn((entry) -> entry.userName().equals("omar.operator")).hasSize(1);
	}

	@Test
	void theWholePersonalNumberIsShownToWhoeverHandlesTheAlarmAndEachReadingIsLogged() {
		var home = town.elsaInGoteborg();
		var alarm = town.press(home);
		var operator = town.operator("goteborg");
		assertThat(operator.personalNumber(alarm.id(), home.person()).value()).isEqualTo("193904129896");
		operator.personalNumber(alarm.id(), home.person());
		var read = tenants.as("goteborg", () -> readings.of(home.person(), 50));
		assertThat(read).filteredOn((entry) -> entry.what().equals("personal-number")).hasSize(2);
		assertThat(code(TestApi.answer(api.rest(tokens.person("goteborg", "hanna.hemtjanst", "home-care"))
			.build()
			.get()
			.uri("/api/alarms/v1/alarms/" + alarm.id() + "/people/" + home.person() + "/personal-number"))))
			.isEqualTo("404 alarm");
	}

	@Test
	void theHistoryIsChainedAndNobodyCanChangeIt() {
		var home = town.elsaInGoteborg();
		var alarm = answered(home);
		town.operator("goteborg").note(alarm.id(), new AlarmsApi.Note("Ringde dottern"));
		assertThat(tenants.as("goteborg", () -> history.isWhole(alarm.id(), 3))).isTrue();
		assertThat(tenants.as("goteborg", () -> history.isWhole(alarm.id(), 4))).as("a line taken away").isFalse();
		org.assertj.core.api.Assertions
			.assertThatThrownBy(() -> tenants.as("goteborg",
					() -> town
						.change("update alarm_history set detail = 'annat' where alarm_id = '" + alarm.id() + "'")))
			.hasMessageContaining("append-only");
		town.tamper(
				"set session_replication_role = replica; update goteborg.alarm_history set detail = 'annat' where alarm_id = '"
						+ alarm.id() + "' and number = 2");
		assertThat(tenants.as("goteborg", () -> history.isWhole(alarm.id(), 3))).isFalse();
	}

}
