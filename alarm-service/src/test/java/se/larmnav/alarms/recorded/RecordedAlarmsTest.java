package se.larmnav.alarms.recorded;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.ExemptionsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Routine;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.guarantee.DeclaredPeriod;
import se.larmnav.routine.guarantee.DeclaredPeriods;
import se.larmnav.routine.history.alarm.RecordedAlarm;
import se.larmnav.routine.history.alarm.RecordedDeed;
import se.larmnav.routine.history.alarm.RecordedDeed.What;
import se.larmnav.routine.history.alarm.TrialOnAlarms;
import se.larmnav.routine.history.alarm.TriedAlarms;
import se.larmnav.routine.history.alarm.TriedAlarms.Count;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What has happened to alarms is told to who tries a draft on it, and whose they were
 * never is.
 */
@AlarmsTest
class RecordedAlarmsTest {

	private static final String CHAIN = "chain: [area/night, unit/vast-dag], ";

	private static int year = 2040;

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

	private Instant from = Instant.EPOCH;

	/** Each test has a time of its own. */
	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo(year++ + "-03-02T14:00");
		from = clock.instant();
	}

	@AfterEach
	void asTheFilesSay() {
		town.giveRoutine("goteborg", (yaml) -> yaml);
		town.giveRoutine("ljungby", (yaml) -> yaml);
	}

	@Test
	void whatWasRecordedSaysWhatAnotherPromiseHadMade() throws IOException {
		var alarm = town.press(town.karlInLjungby()).id();
		answerAndSend("ljungby", alarm);
		clock.advance(Duration.ofMinutes(50));
		staff("ljungby").step(alarm, alarm + "there", new AlarmsApi.Step("ON_SITE", null, null, null, null));
		staff("ljungby").step(alarm, alarm + "done", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
		town.operator("ljungby").close(alarm, new AlarmsApi.Closing("fall", "visited", null));

		var tried = tried("ljungby", (yaml) -> yaml.replace("within: 60 minutes", "within: 45 minutes"));

		assertThat(tried.counts()).contains(new Count("Hållet: löftet om åtgärd", 1, 0),
				new Count("Brutet: löftet om åtgärd", 0, 1), new Count("Utskick till Hemtjänstgrupp Lagan", 1, 1));
		assertThat(tried.examples()).allSatisfy((one) -> assertThat(one.alarm()).isEqualTo(alarm));
		assertThat(tried.examples()).extracting((one) -> one.otherwise().sentence())
			.anyMatch((one) -> one.contains("avvikelsen för löftet om åtgärd hade behövt skrivas"));
		assertThat(tried("ljungby", (yaml) -> yaml).otherwise()).isZero();
	}

	/**
	 * The same rules: what they make of the record is what they made when it happened.
	 */
	@Test
	void theRoutineInForceMakesOfTheRecordWhatItMadeThen() throws IOException {
		town.giveRoutine("goteborg", (yaml) -> yaml.replace("acknowledgement: { within: 3 minutes, ",
				"acknowledgement: { within: 3 minutes, " + CHAIN));
		var alarm = town.press(town.elsaInGoteborg()).id();
		clock.advance(Duration.ofMinutes(3));
		await().until(() -> deeds("goteborg", alarm).contains(What.UNANSWERED));
		answer("goteborg", alarm);
		town.operator("goteborg").dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		for (var next : List.of("norr-natt", "vast-dag")) {
			clock.advance(Duration.ofMinutes(3).plusMillis(1));
			await().until(() -> next.equals(unit("goteborg", alarm)));
		}
		clock.advance(Duration.ofMinutes(3).plusMillis(1));
		await().until(() -> town.operator("goteborg").open(alarm).state().equals("ANSWERED"));
		var open = recorded("goteborg");
		var chain = (UnaryOperator<String>) (yaml) -> yaml.replace("acknowledgement: { within: 3 minutes, ",
				"acknowledgement: { within: 3 minutes, " + CHAIN);
		var tried = tried("goteborg", chain, chain, open);
		assertThat(tried.otherwise()).isZero();
		assertThat(count(tried, "Inte kvitterade i tid")).isEqualTo(byClock(open, What.NOT_ACKNOWLEDGED)).isEqualTo(3);
		assertThat(count(tried, "Påminnelser om att ingen svarat")).isEqualTo(byClock(open, What.UNANSWERED))
			.isEqualTo(1);
		assertThat(count(tried, "Utskick till Norr dag") + count(tried, "Utskick till Norr natt")
				+ count(tried, "Utskick till Väst dag"))
			.isEqualTo(open.getFirst().deeds().stream().filter((deed) -> deed.what() == What.DISPATCHED).count())
			.isEqualTo(3);
		assertThat(tried.open()).isEqualTo(1);
	}

	@Test
	@Requirement("PLT-TEN-01")
	void itIsToldByTheAlarmsIdAndNeverWhoseItWasOrWhoDidIt() {
		var home = town.karlInLjungby();
		var alarm = town.press(home).id();
		answerAndSend("ljungby", alarm);
		town.operator("ljungby").note(alarm, new AlarmsApi.Note("Karl ramlade i köket"));
		staff("ljungby").step(alarm, alarm + "done", new AlarmsApi.Step("ACTED", null, "lifted", "visit", "Mår bra"));

		var raw = String.valueOf(api.get(tokens.service("tenants", "ljungby"), path(from, until())).getBody());

		assertThat(raw).contains(alarm.toString(), "hemtjanst-lagan", "\"area\"")
			.doesNotContain("Karl", "Exempel", "ramlade", "Mår bra", home.controller(), home.id().toString(),
					home.person().toString(), "leo.hemtjanst", "olle.operator", "Kungsgatan");
		assertThat(recorded("goteborg")).isEmpty();
		assertThat(recorded("ljungby")).singleElement().satisfies((one) -> {
			assertThat(one.area()).isEqualTo("lagan");
			assertThat(one.deeds()).extracting(RecordedDeed::what)
				.containsSubsequence(What.RECEIVED, What.ANSWERED, What.DISPATCHED, What.ACKNOWLEDGED, What.ACTED);
		});
	}

	@Test
	void whatWasToldAfterTheEndIsNotThereAndTheAlarmIsOpen() throws IOException {
		var alarm = town.press(town.karlInLjungby()).id();
		answerAndSend("ljungby", alarm);
		var end = until();
		clock.advance(Duration.ofMinutes(30));
		staff("ljungby").step(alarm, alarm + "done", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
		town.operator("ljungby").close(alarm, new AlarmsApi.Closing("fall", "visited", null));

		var before = recorded("ljungby", from, end);

		assertThat(before).singleElement().satisfies((one) -> {
			assertThat(one.isOpenAt(end)).isTrue();
			assertThat(one.deeds()).extracting(RecordedDeed::what).doesNotContain(What.ACTED, What.CLOSED);
		});
		assertThat(recorded("ljungby", clock.instant().plusSeconds(60), clock.instant().plusSeconds(120))).isEmpty();
		assertThat(recorded("ljungby", clock.instant(), until())).as("closed in the time, come before it").hasSize(1);
	}

	@Test
	void whoWasSentAgainstTheRoutineIsToldAsSuch() {
		var alarm = town.press(town.karlInLjungby()).id();
		answer("ljungby", alarm);
		town.operator("ljungby").dispatch(alarm, new AlarmsApi.Dispatch("nattpatrullen", null));

		assertThat(recorded("ljungby").getFirst().deeds()).filteredOn((deed) -> deed.what() == What.DISPATCHED)
			.singleElement()
			.satisfies((deed) -> assertThat(deed.errand()).satisfies((errand) -> {
				assertThat(errand).isNotNull();
				assertThat(errand.unit()).isEqualTo("nattpatrullen");
				assertThat(errand.asNamed()).isFalse();
				assertThat(errand.lacks()).isEqualTo(1);
			}));
	}

	@Test
	void theDeclaredPeriodsOfTheTimeAreTold() {
		// what other tests have declared is over, in both
		for (var tenant : List.of("ljungby", "goteborg")) {
			tenants.as(tenant, () -> town.change("update exemption set until_at = from_at"));
		}
		var manager = api.as(tokens.person("ljungby", "vidar.verksamhetschef", "unit-head"), ExemptionsApi.class);
		manager.declare(new ExemptionsApi.Declaration("EXTREME_WEATHER", clock.instant(),
				clock.instant().plusSeconds(600), "Stormen Ylva, vägarna är stängda"));

		assertThat(part("ljungby", from, until(), null).declared()).singleElement()
			.satisfies((one) -> assertThat(one.until()).isEqualTo(from.plusSeconds(600)));
		assertThat(part("goteborg", from, until(), null).declared()).isEmpty();
	}

	@Test
	void aTimeThatIsTooLongAndAPlaceThatIsNoneAreRefusedWithTheirField() {
		for (var wrong : List.of(path(from, from.plus(Duration.ofDays(93))) + "|/until",
				path(from, from.minusSeconds(1)) + "|/until", path(from, until()) + "&after=strange|/after")) {
			var parts = wrong.split("\\|");
			var answer = api.get(tokens.service("tenants", "ljungby"), parts[0]);
			assertThat(answer.getStatusCode().value()).isEqualTo(422);
			assertThat(String.valueOf(answer.getBody())).contains(parts[1]);
		}
	}

	@Test
	@Requirement("PLT-TEN-02")
	void aPersonsTokenDoesNotOpenIt() {
		assertThat(api.get(tokens.person("ljungby", "axel.admin", "tenant-administrator"), path(from, until()))
			.getStatusCode()
			.value()).isIn(401, 403);
	}

	private void answerAndSend(String tenant, UUID alarm) {
		answer(tenant, alarm);
		town.operator(tenant).dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		staff(tenant).step(alarm, alarm + "ack", new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null));
	}

	private void answer(String tenant, UUID alarm) {
		var operator = town.operator(tenant);
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
	}

	private AlarmsApi staff(String tenant) {
		return tenant.equals("ljungby") ? town.as("ljungby", "leo.hemtjanst", "home-care")
				: town.as("goteborg", "hanna.hemtjanst", "home-care");
	}

	private @Nullable String unit(String tenant, UUID alarm) {
		var sent = town.operator(tenant).open(alarm).dispatch();
		return (sent == null) ? null : sent.unit();
	}

	private List<What> deeds(String tenant, UUID alarm) {
		return recorded(tenant).stream()
			.filter((one) -> one.id().equals(alarm))
			.flatMap((one) -> one.deeds().stream())
			.map(RecordedDeed::what)
			.toList();
	}

	private static long byClock(List<RecordedAlarm> alarms, What what) {
		return alarms.stream()
			.flatMap((one) -> one.deeds().stream())
			.filter((deed) -> deed.byClock() && deed.what() == what)
			.count();
	}

	private static long count(TriedAlarms tried, String what) {
		return tried.counts().stream().filter((one) -> one.what().equals(what)).mapToInt(Count::was).sum();
	}

	private TriedAlarms tried(String tenant, UnaryOperator<String> draft) throws IOException {
		return tried(tenant, (yaml) -> yaml, draft, recorded(tenant));
	}

	private TriedAlarms tried(String tenant, UnaryOperator<String> then, UnaryOperator<String> draft,
			List<RecordedAlarm> alarms) throws IOException {
		var organisation = MunicipalFiles
			.organisation(Files.readString(TestTenants.folder(tenant).resolve("organisation.yaml")));
		var inForce = routine(tenant, then);
		var trial = new TrialOnAlarms((version) -> inForce, routine(tenant, draft), organisation,
				new DeclaredPeriods(List.of()), from, until());
		alarms.forEach(trial::add);
		return trial.tried();
	}

	private static Routine routine(String tenant, UnaryOperator<String> change) throws IOException {
		var yaml = Files.readString(TestTenants.folder(tenant).resolve("routine-2026-01-01.yaml"));
		return MunicipalFiles.routine("draft", change.apply(yaml), 1);
	}

	private Instant until() {
		return clock.instant().plusSeconds(1);
	}

	private static String path(Instant from, Instant until) {
		return "/internal/routine/recorded?from=" + from + "&until=" + until;
	}

	private List<RecordedAlarm> recorded(String tenant) {
		return recorded(tenant, from, until());
	}

	private List<RecordedAlarm> recorded(String tenant, Instant since, Instant end) {
		return part(tenant, since, end, null).alarms();
	}

	private Part part(String tenant, Instant since, Instant end, @Nullable String after) {
		var part = api.rest(tokens.service("tenants", tenant))
			.build()
			.get()
			.uri("/internal/routine/recorded?from={from}&until={until}" + ((after == null) ? "" : "&after=" + after),
					since, end)
			.retrieve()
			.body(new ParameterizedTypeReference<Part>() {
			});
		assertThat(part).isNotNull();
		return part;
	}

	/** As tenant-service knows it. */
	record Part(List<RecordedAlarm> alarms, List<DeclaredPeriod> declared, @Nullable String next) {
	}

}
