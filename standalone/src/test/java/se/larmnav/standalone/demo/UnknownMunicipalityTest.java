package se.larmnav.standalone.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.CasesApi.AssignmentPart;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.KeySafesApi.KeySafeRefusal;
import se.larmnav.contract.cases.WorkApi.WorkItem;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.embedded.Home;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.standalone.Platform;
import se.larmnav.standalone.Running;
import se.larmnav.standalone.demo.Walk.Halt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * A municipality that no code has heard of, with a mixture of its own, is posted to the
 * running platform as files, and its main job is done: from the application to the closed
 * alarm, by its people with their own tokens and by devices that say SCAIP.
 */
class UnknownMunicipalityTest {

	private static final String ALIAS = "sommarvik";

	private static final Path FOLDER = Home.root().resolve("routine/src/test/resources/municipalities").resolve(ALIAS);

	private static Platform platform;

	private static Desks desks;

	private static Town town;

	private static SipHome devices;

	@BeforeAll
	static void itIsPostedAsFiles() throws Exception {
		platform = Running.platform();
		desks = new Desks("http://127.0.0.1:" + platform.settings().port("gateway"),
				new Logins(platform.parts().keycloak(), MadeUpMunicipalities.PASSWORD));
		devices = new SipHome(platform.settings().port("sip"));
		var tenants = desks.operator().tenants();
		tenants.register(new TenantsApi.Files(files()));
		await().atMost(Duration.ofMinutes(4)).until(() -> tenants.open(ALIAS).state(), "OPEN"::equals);
		town = Town.in(FOLDER, desks);
		// the organisation and the routine come to the services by the feed
		await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> town.choices() != null);
		await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> operator().choices() != null);
	}

	@AfterAll
	static void close() {
		devices.close();
	}

	private static Map<String, String> files() throws Exception {
		var files = new HashMap<String, String>();
		try (var paths = Files.list(FOLDER)) {
			for (var path : paths.toList()) {
				files.put(String.valueOf(path.getFileName()), Files.readString(path));
			}
		}
		return files;
	}

	@Test
	@Requirement({ "PLT-TEN-02", "C07", "C08", "C101", "C68" })
	void anAlarmInTownIsAnsweredByTwoOnTheDay() throws Exception {
		var controller = installed(area("staden"), 1, "998 10");
		at(LocalTime.of(10, 0));
		var pressed = pressed(controller);
		assertThat(promised(pressed.answerTarget())).isEqualTo(Duration.ofMinutes(3));
		assertThat(promised(pressed.actTarget())).isEqualTo(Duration.ofMinutes(30));
		assertThat(pressed.proposal()).satisfies(proposal -> {
			assertThat(proposal.unit()).isEqualTo("stadens-hemtjanst");
			assertThat(proposal.responders()).isEqualTo(2);
			assertThat(proposal.why()).contains("åker två");
		});
		sent(pressed.id());

		var siv = desks.of(ALIAS, "siv.staden").alarms();
		var stig = desks.of(ALIAS, "stig.staden").alarms();
		var saga = desks.of(ALIAS, "saga.staden").alarms();
		assertThat(step(siv, pressed.id(), "ACKNOWLEDGED").may()).doesNotContain("ACKNOWLEDGED");
		platform.time().forward("+4m");
		assertThat(operator().board(null).queue()).extracting(AlarmsApi.Row::id).contains(pressed.id());
		assertThat(operator().open(pressed.id()).history()).extracting(AlarmsApi.HistoryEntry::what)
			.contains("För få har kvitterat");
		assertThat(saga.open(pressed.id()).may()).contains("ACKNOWLEDGED");
		var two = step(stig, pressed.id(), "ACKNOWLEDGED");
		assertThat(there(two.dispatch()).going()).isEqualTo(2);
		assertThat(operator().board(null).queue()).extracting(AlarmsApi.Row::id).doesNotContain(pressed.id());
		assertThatThrownBy(() -> step(saga, pressed.id(), "ACKNOWLEDGED"))
			.isInstanceOf(HttpClientErrorException.Conflict.class)
			.hasMessageContaining("already-acknowledged");
		closed(siv, pressed.id());
	}

	@Test
	@Requirement({ "PLT-TEN-02", "C101", "C68" })
	void anAlarmInTheCountryIsAnsweredByOneAtNight() throws Exception {
		var controller = installed(area("landet"), 2, "997 10");
		at(LocalTime.of(23, 0));
		var pressed = pressed(controller);
		assertThat(promised(pressed.actTarget())).isEqualTo(Duration.ofMinutes(60));
		assertThat(pressed.proposal()).satisfies(proposal -> {
			assertThat(proposal.unit()).isEqualTo("natten");
			assertThat(proposal.responders()).isEqualTo(1);
		});
		sent(pressed.id());
		var natalie = desks.of(ALIAS, "natalie.natt").alarms();
		assertThat(there(step(natalie, pressed.id(), "ACKNOWLEDGED").dispatch()).going()).isEqualTo(1);
		platform.time().forward("+31m");
		assertThat(there(operator().open(pressed.id()).actTarget()).state()).isEqualTo("WAITING");
		platform.time().forward("+30m");
		assertThat(there(operator().open(pressed.id()).actTarget()).state()).isEqualTo("LATE");
		closed(natalie, pressed.id());
		assertThat(natalie.deviations()).extracting(AlarmsApi.Deviation::alarmId).contains(pressed.id());
	}

	@Test
	@Requirement({ "PLT-TEN-02", "C39" })
	void whoRefusesTheKeySafeGetsNoAlarm() throws Exception {
		var walk = new Person(3, area("staden"), "998 10").walkedTo(Halt.RECEIVED);
		var decider = desks.of(ALIAS, "dag.beslutar");
		assertThat(view(decider, walk).decision()).satisfies(decision -> {
			assertThat(decision.automated()).isTrue();
			assertThat(decision.state()).isEqualTo("ACTIVE_OPEN_ENDED");
		});
		assertThat(view(decider, walk).may()).contains("refuse-key-safe");
		assertThatThrownBy(
				() -> desks.of(ALIAS, "lisen.larm").keySafes().refused(walk.caseId(), new KeySafeRefusal("Vill inte")))
			.isInstanceOf(HttpClientErrorException.class);
		decider.keySafes().refused(walk.caseId(), new KeySafeRefusal("Vill inte ha något på väggen"));

		var after = view(decider, walk);
		assertThat(there(after.decision()).state()).isEqualTo("REVOKED");
		assertThat(after.assignments()).extracting(AssignmentPart::state).containsOnly("RECALLED");
		assertThat(there(after.installation()).state()).isEqualTo("CANCELLED");
		assertThat(after.fees()).allSatisfy(fee -> assertThat(fee.state()).isEqualTo("ENDED"));
		assertThat(work("lisen.larm")).noneMatch(item -> walk.caseId().equals(item.caseId()));
		assertThat(work("dag.beslutar")).filteredOn(item -> walk.caseId().equals(item.caseId()))
			.extracting(WorkItem::kind)
			.contains("tell-revoked");
	}

	@Test
	@Requirement({ "PLT-TEN-02", "C08", "C39" })
	void whoIsTooYoungIsInvestigatedAndWithoutAKeySafeNotGranted() throws Exception {
		var decider = desks.of(ALIAS, "dag.beslutar");
		var born = SwedishTime.dateOf(platform.time().now()).minusYears(75).plusDays(1);
		var receipt = town.system().applications().apply(key(), application(born, "997 20"));
		assertThat(receipt.state()).isEqualTo("MANUAL_REQUIRED");
		var application = receipt.applicationId();
		decider.applications().investigate(application);
		decider.keySafes().refused(receipt.caseId(), new KeySafeRefusal("Vill inte"));
		assertThatThrownBy(() -> decider.applications().decide(application, key(), decision("GRANTED")))
			.isInstanceOf(HttpClientErrorException.Conflict.class)
			.hasMessageContaining("key-safe-wanted");
		decider.applications().decide(application, key(), decision("REFUSED"));

		var oldEnough = town.system().applications().apply(key(), application(born.minusDays(1), "997 21"));
		assertThat(oldEnough.state()).isEqualTo("GRANTED");
	}

	@Test
	@Requirement("PLT-TEN-02")
	void theDevicesAreTriedAtSevenAndAtFifteen() throws Exception {
		at(LocalTime.of(6, 50));
		var before = checks();
		at(LocalTime.of(7, 10));
		assertThat(checks()).isEqualTo(before + 1);
		at(LocalTime.of(14, 50));
		assertThat(checks()).isEqualTo(before + 1);
		at(LocalTime.of(15, 10));
		assertThat(checks()).isEqualTo(before + 2);
	}

	private static AlarmArea area(String id) {
		return town.areas().stream().filter(area -> area.id().equals(id)).findFirst().orElseThrow();
	}

	/** The home with a device that works. */
	private static String installed(AlarmArea area, int n, String postcode) throws Exception {
		var person = new Person(n, area, postcode);
		var walk = person.walkedTo(Halt.IN_USE);
		assertThat(there(view(desks.of(ALIAS, "dag.beslutar"), walk).installation()).state()).isIn("INSTALLED",
				"REPORTED");
		return person.controller();
	}

	private static CaseView view(Desk desk, Walk walk) {
		return desk.cases().open(walk.caseId());
	}

	/** Moves the platform to the next time that it is that hour in Sweden. */
	private static void at(LocalTime time) throws Exception {
		var now = platform.time().now().atZone(SwedishTime.ZONE);
		var today = now.with(time);
		platform.time().to((today.isAfter(now) ? today : today.plusDays(1)).toInstant());
	}

	/** The alarm as the operator who has answered it sees it. */
	private static AlarmsApi.AlarmView pressed(String controller) throws Exception {
		var known = operator().board(null);
		var seen = Stream.of(known.queue(), known.mine(), known.others()).flatMap(List::stream).map(AlarmsApi.Row::id);
		var before = seen.toList();
		devices.press(controller);
		var row = await().atMost(Duration.ofSeconds(30))
			.until(() -> operator().board(null)
				.queue()
				.stream()
				.filter(one -> !before.contains(one.id()) && one.person() != null)
				.findFirst(), java.util.Optional::isPresent);
		return operator().answer(row.orElseThrow().id());
	}

	private static void sent(UUID alarm) {
		operator().contact(alarm, new AlarmsApi.Contact("DEVICE", "NO_CONTACT", null));
		operator().dispatch(alarm, new AlarmsApi.Dispatch(null, null));
	}

	private static AlarmsApi.AlarmView step(AlarmsApi who, UUID alarm, String step) {
		return who.step(alarm, key(), new AlarmsApi.Step(step, null, null, null, null));
	}

	private static void closed(AlarmsApi who, UUID alarm) {
		step(who, alarm, "ON_THE_WAY");
		step(who, alarm, "ON_SITE");
		who.step(alarm, key(), new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
		assertThat(operator().close(alarm, new AlarmsApi.Closing("fall", "visited", null)).state()).isEqualTo("CLOSED");
	}

	private static Duration promised(AlarmsApi.@Nullable Target target) {
		return Duration.between(there(target).from(), there(target).until());
	}

	private static AlarmsApi operator() {
		return desks.of(ALIAS, "ola.svarar").alarms();
	}

	private static List<WorkItem> work(String user) {
		var list = desks.of(ALIAS, user).work().mine();
		return Stream.of(list.muchDelayed(), list.delayed(), list.today(), list.soon(), list.waiting())
			.flatMap(List::stream)
			.toList();
	}

	private static long checks() {
		return work("lisen.larm").stream().filter(item -> item.kind().equals("check-devices")).count();
	}

	private static NewApplication application(LocalDate born, String postcode) {
		var made = MadeUpPerson.of(40, 7, postcode, "Ängsbyn");
		return new NewApplication("EXTERNAL_ESERVICE", MadeUpPerson.number(born, 983), made.givenName(),
				made.familyName(), made.phone(), made.address(), true, null, null, false, null, List.of(), List.of(),
				null, null);
	}

	private static NewDecision decision(String outcome) throws Exception {
		return new NewDecision(outcome, SwedishTime.dateOf(platform.time().now()), null, "Efter samtal.", null, null,
				null);
	}

	private static <T> T there(@Nullable T one) {
		return Objects.requireNonNull(one);
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	/** Somebody made up who lives there, and the way as far as it is walked. */
	private record Person(int n, AlarmArea area, String postcode) {

		String controller() {
			return "7300%05d".formatted(60_000 + this.n);
		}

		Walk walkedTo(Halt until) throws Exception {
			var person = MadeUpPerson.of(this.n, 73, this.postcode, this.area.name());
			var walk = new Walk(town, this.area, person, controller(), devices);
			for (var act : walk.acts(Instant.now(), until)) {
				act.work().at(platform.time().now());
			}
			return walk;
		}

	}

}
