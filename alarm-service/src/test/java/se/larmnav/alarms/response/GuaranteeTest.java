package se.larmnav.alarms.response;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two minutes and sixty minutes in Ljungby, nothing in Göteborg; one moment before and
 * after.
 */
@AlarmsTest
class GuaranteeTest {

	private static final Duration MOMENT = Duration.ofMillis(1);

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	private AlarmsApi operator() {
		return town.operator("ljungby");
	}

	private AlarmsApi staff() {
		return town.as("ljungby", "leo.hemtjanst", "home-care");
	}

	private void answerAndSend(UUID alarm) {
		operator().answer(alarm);
		operator().contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator().dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		staff().step(alarm, alarm + "-ack", new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null));
	}

	private void act(UUID alarm) {
		staff().step(alarm, alarm + "-acted", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
	}

	private List<AlarmsApi.Deviation> deviations(UUID alarm) {
		return staff().deviations().stream().filter((deviation) -> alarm.equals(deviation.alarmId())).toList();
	}

	private boolean isMarkedLate(UUID alarm) {
		return history(alarm).contains("Över tiden");
	}

	private List<String> history(UUID alarm) {
		return operator().open(alarm).history().stream().map(AlarmsApi.HistoryEntry::what).toList();
	}

	@Test
	@Requirement({ "LJU-SLA-01", "T16", "C67" })
	void anAlarmAnsweredExactlyAtTwoMinutesIsInTime() {
		var alarm = town.press(town.karlInLjungby());
		clock.advance(Duration.ofMinutes(2));
		var answered = operator().answer(alarm.id());
		assertThat(answered.answerTarget()).satisfies((target) -> {
			assertThat(target.state()).isEqualTo("IN_TIME");
			assertThat(target.from()).as("from received by the centre").isEqualTo(alarm.receivedAt());
		});
		assertThat(isMarkedLate(alarm.id())).isFalse();
	}

	@Test
	@Requirement({ "LJU-SLA-01", "T16" })
	void anAlarmNotAnsweredOneMomentAfterTwoMinutesIsMarkedAndNeedsNoDeviation() {
		var alarm = town.press(town.karlInLjungby());
		clock.advance(Duration.ofMinutes(2).plus(MOMENT));
		await().until(() -> isMarkedLate(alarm.id()));
		assertThat(operator().board(null).queue()).filteredOn((row) -> row.id().equals(alarm.id()))
			.singleElement()
			.satisfies((row) -> assertThat(row.late()).isTrue());
		assertThat(operator().answer(alarm.id()).answerTarget())
			.satisfies((target) -> assertThat(target.state()).isEqualTo("LATE"));
		assertThat(deviations(alarm.id())).isEmpty();
		assertThat(history(alarm.id())).containsOnlyOnce("Över tiden");
	}

	@Test
	@Requirement({ "LJU-SLA-02", "T17", "C68" })
	void anAlarmActedExactlyAtSixtyMinutesIsInTime() {
		var alarm = town.press(town.karlInLjungby());
		answerAndSend(alarm.id());
		clock.advance(Duration.ofMinutes(60));
		act(alarm.id());
		assertThat(operator().open(alarm.id()).actTarget())
			.satisfies((target) -> assertThat(target.state()).isEqualTo("IN_TIME"));
		clock.advance(Duration.ofMinutes(5));
		assertThat(deviations(alarm.id())).isEmpty();
	}

	@Test
	@Requirement({ "LJU-SLA-02", "LJU-SLA-03", "T17", "C70" })
	void anAlarmNotActedOneMomentAfterSixtyMinutesLeavesADeviationThatMustBeWritten() {
		var alarm = town.press(town.karlInLjungby());
		answerAndSend(alarm.id());
		staff().step(alarm.id(), alarm.id() + "-there", new AlarmsApi.Step("ON_SITE", null, null, null, null));
		clock.advance(Duration.ofMinutes(60).plus(MOMENT));
		await().untilAsserted(() -> assertThat(deviations(alarm.id())).hasSize(1));
		var deviation = deviations(alarm.id()).getFirst();
		assertThat(deviation.state()).isEqualTo("DRAFT");
		assertThat(deviation.unit()).isEqualTo("hemtjanst-lagan");
		assertThat(deviation.source()).contains("LJU-SLA-03");
		assertThat(deviation.breachedAt()).isEqualTo(alarm.receivedAt().plus(Duration.ofMinutes(60)));

		var empty = report("leo.hemtjanst", "home-care", deviation.id(), " ");
		assertThat(empty.getStatusCode().value()).isEqualTo(422);
		assertThat(String.valueOf(empty.getBody())).contains("/text");
		assertThat(report("asta.hemtjanst", "home-care", deviation.id(), "Inte min").getStatusCode().value())
			.isEqualTo(404);
		staff().report(deviation.id(), new AlarmsApi.Report("Bilen gick sönder.", "fordon", null));
		assertThat(deviations(alarm.id()).getFirst().state()).as("by Ljungby's own routine")
			.isEqualTo("ROUTED_INTERNAL");
		assertThat(report("leo.hemtjanst", "home-care", deviation.id(), "Igen").getStatusCode().value()).isEqualTo(409);
	}

	private org.springframework.http.ResponseEntity<?> report(String user, String role, UUID deviation, String text) {
		return api.post(tokens.person("ljungby", user, role), "/api/alarms/v1/deviations/" + deviation + "/report",
				new AlarmsApi.Report(text, null, null));
	}

	@Test
	@Requirement("LJU-SLA-03")
	void anAlarmActedOnTooLateLeavesADeviationAlsoWhenNobodyWasAwakeAtTheHour() {
		var alarm = town.press(town.karlInLjungby());
		answerAndSend(alarm.id());
		clock.advance(Duration.ofMinutes(61));
		act(alarm.id());
		await().untilAsserted(() -> assertThat(deviations(alarm.id())).hasSize(1));
	}

	@Test
	@Requirement("LJU-SLA-03")
	void anAlarmThatWasNeverSentOutIsTheDeviationOfTheUnitThatShouldHaveGone() {
		var alarm = town.press(town.karlInLjungby());
		clock.advance(Duration.ofMinutes(60).plus(MOMENT));
		await().untilAsserted(() -> assertThat(deviations(alarm.id())).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0", "\u200b\u2003", "...", "-" })
	@Requirement("LJU-SLA-03")
	void aDeviationStaysOpenUntilSomebodyHasWrittenWords(String nothing) {
		var alarm = town.press(town.karlInLjungby());
		answerAndSend(alarm.id());
		clock.advance(Duration.ofMinutes(60).plus(MOMENT));
		await().untilAsserted(() -> assertThat(deviations(alarm.id())).hasSize(1));
		act(alarm.id());
		operator().close(alarm.id(), new AlarmsApi.Closing("fall", "visited", null));
		clock.advance(Duration.ofDays(30));
		var deviation = deviations(alarm.id()).getFirst();
		assertThat(deviation.state()).as("the alarm is closed, the deviation is not").isEqualTo("DRAFT");
		assertThat(report("leo.hemtjanst", "home-care", deviation.id(), nothing).getStatusCode().value())
			.isEqualTo(422);
		assertThat(deviations(alarm.id()).getFirst().state()).isEqualTo("DRAFT");
	}

	@Test
	@Requirement("LJU-SLA-03")
	void aDeviationIsWrittenByTheUnitOrItsHeadAndByNobodyElse() {
		var alarm = town.press(town.karlInLjungby());
		answerAndSend(alarm.id());
		clock.advance(Duration.ofMinutes(60).plus(MOMENT));
		await().untilAsserted(() -> assertThat(deviations(alarm.id())).hasSize(1));
		var id = deviations(alarm.id()).getFirst().id();
		assertThat(report("olle.operator", "operator", id, "Vi var sena").getStatusCode().value()).isEqualTo(404);
		assertThat(report("cia.hemtjanst", "home-care", id, "Vi var sena").getStatusCode().value()).isEqualTo(404);
		assertThat(report("leo.hemtjanst", "planner", id, "Vi var sena").getStatusCode().value()).isEqualTo(403);
		var elsewhere = api.post(tokens.person("goteborg", "hanna.hemtjanst", "home-care"),
				"/api/alarms/v1/deviations/" + id + "/report", new AlarmsApi.Report("Vi var sena", null, null));
		assertThat(elsewhere.getStatusCode().value()).isEqualTo(404);
		assertThat(report("leo.hemtjanst", "unit-head", id, "Bilen gick sönder").getStatusCode().value())
			.isEqualTo(200);
	}

	@Test
	@Requirement("LJU-SLA-03")
	void whereNobodyCanSayWhoShouldHaveGoneTheReceptionWritesTheDeviation() {
		var lost = town.inhabit(
				new Town.Inhabited("ljungby", UUID.randomUUID(), UUID.randomUUID(), Town.nextController()), "nowhere",
				Town.person("Sten", "Exempel", "194105059878"), 1);
		var alarm = town.press(lost);
		operator().answer(alarm.id());
		clock.advance(Duration.ofMinutes(60).plus(MOMENT));
		await().untilAsserted(
				() -> assertThat(operator().deviations()).filteredOn((one) -> alarm.id().equals(one.alarmId()))
					.singleElement()
					.satisfies((one) -> {
						assertThat(one.unit()).isEqualTo("trygghetsjouren");
						assertThat(report("olga.operator", "operator", one.id(), "Området var okänt").getStatusCode()
							.value()).isEqualTo(200);
					}));
	}

	@Test
	void thePhonesTimeCountsWhenTheStepCameLateThroughTheNet() {
		var alarm = town.press(town.karlInLjungby());
		answerAndSend(alarm.id());
		var acted = clock.instant().plus(Duration.ofMinutes(59));
		clock.advance(Duration.ofMinutes(60));
		staff().step(alarm.id(), alarm.id() + "-late", new AlarmsApi.Step("ACTED", acted, "lifted", "visit", null));
		assertThat(operator().open(alarm.id()).actTarget()).satisfies((target) -> {
			assertThat(target.state()).isEqualTo("IN_TIME");
		});
		assertThat(operator().open(alarm.id()).dispatch())
			.satisfies((sent) -> assertThat(sent.actedAt()).isEqualTo(acted));
	}

	@Test
	@Requirement("LJU-SLA-04")
	void theUnitSeesWhenTheCentreReceivedTheAlarmAndWhenItsTimeRunsOut() {
		var alarm = town.press(town.karlInLjungby());
		answerAndSend(alarm.id());
		clock.advance(Duration.ofMinutes(10));
		assertThat(staff().forMyUnits()).filteredOn((one) -> one.id().equals(alarm.id()))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.receivedAt()).isEqualTo(alarm.receivedAt());
				assertThat(one.actTarget()).satisfies((target) -> assertThat(target.until())
					.isEqualTo(alarm.receivedAt().plus(Duration.ofMinutes(60))));
			});
	}

	@Test
	@Requirement("GBG-SLA-01")
	void whereNothingIsPromisedTimesAreMeasuredAndNothingIsBroken() {
		var alarm = town.press(town.elsaInGoteborg());
		clock.advance(Duration.ofHours(3));
		var late = town.press(town.karlInLjungby());
		clock.advance(Duration.ofMinutes(3));
		await().until(() -> isMarkedLate(late.id()));
		var shown = town.operator("goteborg").answer(alarm.id());
		assertThat(shown.answerTarget()).isNull();
		assertThat(shown.answeredAt()).isEqualTo(clock.instant());
		assertThat(shown.history()).extracting(AlarmsApi.HistoryEntry::what).doesNotContain("Över tiden");
	}

}
