package se.larmnav.alarms.centres;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An alarm centre with a system of its own hands in alarms and reports of them (AMD-17).
 */
@AlarmsTest
class CentresTest {

	private static final String BY = "Larmcentralen, plats 4";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private TestFeed feed;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	private IntakeApi centre() {
		return api.as(tokens.integrator("ljungby"), IntakeApi.class);
	}

	private UUID handIn(Town.Inhabited home) {
		return centre().receive(key(), incoming(home, "0010")).id();
	}

	private IntakeApi.Incoming incoming(Town.Inhabited home, String status) {
		return new IntakeApi.Incoming("centralen", UUID.randomUUID().toString(), home.controller(), "0003", status,
				null, clock.instant());
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private IntakeApi.Standing report(UUID alarm, IntakeApi.Report report) {
		return centre().report(alarm, key(), report);
	}

	private static IntakeApi.Report did(String what, Instant at) {
		return new IntakeApi.Report(what, at, BY, null, null, null, null, null, null, null);
	}

	private static IntakeApi.Report closed(Instant at, @Nullable String way) {
		return new IntakeApi.Report("CLOSED", at, BY, null, null, null, "fall", "visited", way, null);
	}

	private static IntakeApi.Report talked(Instant at) {
		return new IntakeApi.Report("ANSWERED", at, BY, "TALKED", null, "Har ramlat", null, null, null, null);
	}

	private AlarmsApi.AlarmView seen(UUID alarm) {
		return town.operator("ljungby").open(alarm);
	}

	private int refused(UUID alarm, Object report, String pointer) {
		var answer = TestApi.answer(api.rest(tokens.integrator("ljungby"))
			.build()
			.post()
			.uri("/api/alarms/v1/alarms/" + alarm + "/reports")
			.header("Idempotency-Key", key())
			.body(report));
		assertThat(String.valueOf(answer.getBody())).contains(pointer);
		return answer.getStatusCode().value();
	}

	@Test
	void aBatchIsTakenInEachOnItsOwnAndTheSameBatchAgainMakesNothingNew() {
		var karl = town.karlInLjungby();
		var kerstin = town.karlInLjungby();
		var batch = new IntakeApi.Batch(
				List.of(incoming(karl, "0010"), incoming(kerstin, "0010"), incoming(karl, "0016")));
		var taken = centre().receiveAll(key(), batch);
		assertThat(taken).extracting(IntakeApi.Accepted::id).hasSize(3).doesNotHaveDuplicates();
		assertThat(centre().receiveAll(key(), batch)).isEqualTo(taken);
		town.settle();
		assertThat(town.raws(karl.controller())).hasSize(2);
		assertThat(seen(taken.get(1).id()).state()).isEqualTo("RECEIVED");
		assertThat(seen(taken.get(2).id()).priority()).isEqualTo("P3");
	}

	@Test
	void aBatchThatIsTooLargeIsRefusedAsAWhole() {
		var home = town.karlInLjungby();
		var answer = TestApi.answer(api.rest(tokens.integrator("ljungby"))
			.build()
			.post()
			.uri("/api/alarms/v1/alarm-batches")
			.header("Idempotency-Key", key())
			.body(new IntakeApi.Batch(Collections.nCopies(501, incoming(home, "0010")))));
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		assertThat(String.valueOf(answer.getBody())).contains("/alarms", "too-many");
		assertThat(town.raws(home.controller())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "120, IN_TIME", "121, LATE" })
	@Requirement({ "GIS-ALM-01", "LJU-SLA-01", "LJU-SLA-04" })
	void aPromiseIsJudgedByTheCentresOwnTimesHoweverLateTheyAreTold(int seconds, String standing) {
		var alarm = handIn(town.karlInLjungby());
		var received = clock.instant();
		clock.setTo("2026-03-02T14:30");
		assertThat(report(alarm, did("ANSWERED", received.plusSeconds(seconds))).state()).isEqualTo("ANSWERED");
		var view = seen(alarm);
		assertThat(view.answeredAt()).isEqualTo(received.plusSeconds(seconds));
		assertThat(view.answeredBy()).isEqualTo(BY);
		assertThat(view.answerTarget()).satisfies((target) -> assertThat(target.state()).isEqualTo(standing));
	}

	@Test
	@Requirement("GIS-ALM-01")
	void whatTheCentreSendsOutIsTheUnitsAndWhatTheUnitTellsTheCentreStandsInTheAlarm() {
		var alarm = handIn(town.karlInLjungby());
		var received = clock.instant();
		clock.setTo("2026-03-02T14:30");
		report(alarm, did("DISPATCHED", received.plusSeconds(90)));
		var staff = town.as("ljungby", "leo.hemtjanst", "home-care");
		assertThat(staff.forMyUnits()).extracting(AlarmsApi.AlarmView::id).contains(seen(alarm).id());
		assertThat(seen(alarm).answeredAt()).as("passed through").isEqualTo(received.plusSeconds(90));
		report(alarm, did("ACKNOWLEDGED", received.plusSeconds(200)));
		report(alarm, did("ON_SITE", received.plusSeconds(900)));
		assertThat(report(alarm, closed(received.plusSeconds(1500), "visit")).state()).isEqualTo("CLOSED");
		var view = seen(alarm);
		assertThat(view.dispatch()).satisfies((sent) -> {
			assertThat(sent.at()).isEqualTo(received.plusSeconds(90));
			assertThat(sent.acknowledgedAt()).isEqualTo(received.plusSeconds(200));
			assertThat(sent.onSiteAt()).isEqualTo(received.plusSeconds(900));
			assertThat(sent.actedAt()).isEqualTo(received.plusSeconds(1500));
		});
		assertThat(view.actTarget()).satisfies((target) -> assertThat(target.state()).isEqualTo("IN_TIME"));
		assertThat(feed.told("ljungby", "alarm-closed").getLast().payload().toString()).contains(view.id().toString(),
				"visit");
	}

	@Test
	void anAlarmThatTheCentreSolvesByTalkingIsClosedWithoutAUnit() {
		var alarm = handIn(town.karlInLjungby());
		report(alarm, talked(clock.instant()));
		assertThat(report(alarm, closed(clock.instant(), null)).state()).isEqualTo("CLOSED");
	}

	@Test
	void theSameAgainChangesNothing() {
		var alarm = handIn(town.karlInLjungby());
		var at = clock.instant();
		report(alarm, talked(at));
		report(alarm, did("DISPATCHED", at));
		report(alarm, did("ACKNOWLEDGED", at));
		var lines = seen(alarm).history().size();
		report(alarm, did("ANSWERED", at));
		report(alarm, talked(at));
		report(alarm, did("DISPATCHED", at));
		report(alarm, did("ACKNOWLEDGED", at));
		assertThat(seen(alarm).history()).hasSize(lines);
		report(alarm, closed(at, "visit"));
		var closed = seen(alarm).history().size();
		report(alarm, closed(at, "visit"));
		assertThat(seen(alarm).history()).hasSize(closed);
	}

	@Test
	void aTimeThatCannotBeTrueOrAWordThatIsNotKnownIsRefusedByItsField() {
		var alarm = handIn(town.karlInLjungby());
		var now = clock.instant();
		assertThat(refused(alarm, did("ANSWERED", now.plusSeconds(61)), "/at")).isEqualTo(422);
		assertThat(refused(alarm, did("ANSWERED", now.minusSeconds(1)), "/at")).isEqualTo(422);
		assertThat(refused(alarm, did("FORGOTTEN", now), "/what")).isEqualTo(422);
		assertThat(refused(alarm,
				new IntakeApi.Report("CLOSED", now, BY, null, null, null, "no-such", "visited", null, null), "/reason"))
			.isEqualTo(422);
		assertThat(refused(alarm,
				new IntakeApi.Report("DISPATCHED", now, BY, null, "larm-teknik", null, null, null, null, null),
				"/unit"))
			.isEqualTo(422);
		assertThat(seen(alarm).history()).as("nothing half done").hasSize(1);
	}

	@Test
	@Requirement("LJU-ALM-07")
	void nobodyMayCloseWhatNobodyHasHadContactWithEitherAtACentre() {
		var alarm = handIn(town.karlInLjungby());
		assertThat(refused(alarm, closed(clock.instant(), null), "no-contact-and-no-visit")).isEqualTo(409);
		assertThat(seen(alarm).state()).isEqualTo("RECEIVED");
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalitysCentreReportsOfAnAlarmThatIsNotThere() {
		var alarm = handIn(town.karlInLjungby());
		var answer = TestApi.answer(api.rest(tokens.integrator("goteborg"))
			.build()
			.post()
			.uri("/api/alarms/v1/alarms/" + alarm + "/reports")
			.header("Idempotency-Key", key())
			.body(did("ANSWERED", clock.instant())));
		assertThat(answer.getStatusCode().value()).isEqualTo(404);
		await().ignoreExceptions().untilAsserted(() -> assertThat(seen(alarm).history()).hasSize(1));
	}

}
