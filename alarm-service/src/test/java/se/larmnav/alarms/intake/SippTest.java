package se.larmnav.alarms.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.TestCertificate;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.homes.Devices;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The conformance cases of scaip.md played by sipp, which knows nothing of us; by UDP and
 * TCP. What it was answered is in the scenarios, what became of it is here.
 */
@AlarmsTest
class SippTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestFeed feed;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private Devices devices;

	@Autowired
	private Away away;

	@Autowired
	private JsonMapper json;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	private Sipp device(String transport) {
		return new Sipp(town.sipPort(), transport);
	}

	private long alarms(Town.Inhabited home) {
		town.settle();
		return tenants.as(home.tenant(), () -> town.count("alarm", "controller", home.controller()));
	}

	private List<AlarmsApi.Row> board() {
		town.settle();
		var board = town.operator("goteborg").board(null);
		return Stream.of(board.queue(), board.mine(), board.others()).flatMap(List::stream).toList();
	}

	private int presses(Town.Inhabited home) {
		town.settle();
		return town.openAlarm(home).presses().size();
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc01AManualAlarmIsAcknowledgedAndOnTheBoard(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-01", home.controller());
		assertThat(presses(home)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc02WhoWantsItsAnswerAsAMessageGetsOneTheWayItCame(String transport) throws IOException {
		var home = town.withAnswersByMessage("goteborg", "norr");
		var seen = Files.createTempFile("sipp", ".messages");
		await().untilAsserted(() -> {
			device(transport).plays("sc-02", home.controller(), "-oocsf", Sipp.file("own-message"), "-trace_msg",
					"-message_file", seen.toString(), "-message_overwrite", "true");
			assertThat(Files.readString(seen))
				.containsPattern("(?s)200 OK.*Content-Length: 0.*MESSAGE sip:.*<mrs><ref>21</ref><snu>0</snu>");
		});
		assertThat(alarms(home)).isEqualTo(1);
	}

	@Test
	void sc03ARetransmissionIsOneAlarm() throws IOException {
		var home = town.elsaInGoteborg();
		device("u1").plays("sc-03", home.controller());
		assertThat(presses(home)).isEqualTo(1);
		assertThat(town.raws(home.controller())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc04ACopyIsAnsweredAlikeAndSc05APressIsMergedAndSc06NothingIsSwallowed(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-04", home.controller());
		assertThat(presses(home)).isEqualTo(1);
		device(transport).plays("sc-05", home.controller());
		assertThat(presses(home)).isEqualTo(3);
		device(transport).plays("sc-06", home.controller());
		assertThat(presses(home)).isEqualTo(5);
		assertThat(alarms(home)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc07AWithdrawalIsMarkedAndClosesNothing(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-07", home.controller());
		town.settle();
		var alarm = town.openAlarm(home);
		assertThat(alarm.state()).isEqualTo("RECEIVED");
		assertThat(board()).filteredOn((row) -> row.id().equals(alarm.id()))
			.allSatisfy((row) -> assertThat(row.resetFromDevice()).isTrue())
			.hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc08AHeartbeatMovesTheLastContactAndIsNoAlarm(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-08", home.controller());
		await().until(() -> tenants.as("goteborg", () -> devices.find(home.controller()))
			.filter((known) -> known.lastContact() != null)
			.isPresent());
		assertThat(alarms(home)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc09ATestIsRecordedAndToldToTheInstallation(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-09", home.controller());
		assertThat(alarms(home)).isZero();
		assertThat(feed.told("goteborg", "test-alarm-seen"))
			.anySatisfy((told) -> assertThat(told.payload().toString()).contains(home.controller()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc10EachFaultIsTechnicalAndEndedByItsOpposite(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-10", home.controller());
		assertThat(alarms(home)).isEqualTo(5);
		var open = town.openAlarm(home);
		assertThat(open.kind()).isEqualTo("Sabotage");
		assertThat(open.priority()).isEqualTo("P3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc11WhatIsSloppyAndSc17OfAnotherTypeIsAsIfComplete(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-11", home.controller());
		assertThat(presses(home)).isEqualTo(1);
		assertThat(town.openAlarm(home).kind()).isEqualTo("Larmknapp");
		device(transport).plays("sc-17", home.controller());
		assertThat(presses(home)).isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc12AnUnknownControllerIsShown(String transport) throws IOException {
		var unknown = Town.nextController();
		device(transport).plays("sc-12", unknown);
		assertThat(board()).extracting(AlarmsApi.Row::person).contains(unknown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc13WithoutItsNumberOrTypeAndSc14WithoutSenseItIsShown(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		var before = board().size();
		device(transport).plays("sc-13", home.controller());
		assertThat(board()).hasSize(before + 2);
		device(transport).plays("sc-14", home.controller());
		assertThat(board()).hasSize(before + 5);
		assertThat(alarms(home)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc15AFieldThatIsTooLongAndSc16AnEntityAreRefusedAndShown(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-15", home.controller());
		assertThat(presses(home)).isEqualTo(1);
		device(transport).plays("sc-16", home.controller(), "-key", "open", "[");
		assertThat(presses(home)).isEqualTo(3);
		assertThat(town.openAlarm(home).history().toString()).doesNotContain("root:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc18SwedishIsReadAsItWasWritten(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-18", home.controller());
		device(transport).plays("sc-18-latin-1", home.controller());
		town.settle();
		assertThat(town.openAlarm(home).history().toString()).contains("Hjälp på övre våningen 😟", "Fallit i köket");
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc19TwoDevicesBehindOneAddressAreTwo(String transport) throws IOException {
		var elsa = town.elsaInGoteborg();
		var karl = town.karlInLjungby();
		device(transport).plays("sc-19", elsa.controller(), "-key", "other", karl.controller());
		assertThat(presses(elsa)).isEqualTo(1);
		assertThat(presses(karl)).isEqualTo(1);
	}

	/**
	 * Debian's sipp speaks no TLS itself: what it says by TCP is encrypted on the way.
	 */
	@Test
	void sc20ByTlsItIsTheSame() throws IOException {
		var home = town.elsaInGoteborg();
		try (var tunnel = new Wire(() -> TestCertificate.connect(town.securePort()))) {
			Sipp.tcp(tunnel.port()).plays("sc-01", home.controller());
		}
		assertThat(presses(home)).isEqualTo(1);
	}

	/**
	 * As far as protection exists: whoever is marked is taken in as SC-01, sent out by
	 * the routine's channel for protected persons, and the board shows no more of such a
	 * person than of the others. Who sees the name at all, and when (AMD-01, AMD-02), the
	 * notice over the whole screen (PRO-ALM-03), the technician's mark without which
	 * nothing is installed (PRO-ALM-02) and what is logged of the call (PRO-ALM-05) come
	 * with protection itself; case-service marks nobody yet.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc21AProtectedPersonsAlarmIsTakenInAndTheBoardShowsNoMoreThanOfOthers(String transport) throws IOException {
		var other = town.elsaInGoteborg();
		device(transport).plays("sc-01", other.controller());
		var home = markedAsProtected(town.elsaInGoteborg());
		device(transport).plays("sc-01", home.controller());
		assertThat(presses(home)).isEqualTo(1);
		assertThat(town.openAlarm(other).proposal()).extracting(AlarmsApi.DispatchProposal::channel).isEqualTo("APP");
		assertThat(town.openAlarm(home).proposal()).extracting(AlarmsApi.DispatchProposal::channel).isEqualTo("PHONE");
		assertThat(shown(home)).isSubsetOf(shown(other));
		assertThat(rowOf(home).toString()).doesNotContain("Kungsgatan", "070-174", "390 06 99", "193904129896",
				"LK-77");
	}

	private Town.Inhabited markedAsProtected(Town.Inhabited home) {
		var changed = new HashMap<>(
				town.changed(home, "norr", List.of(Town.person("Elsa", "Exempel", "193904129896")), 2));
		changed.put("protected", true);
		feed.tell("cases", home.tenant(), "home-changed", changed);
		return home;
	}

	private AlarmsApi.Row rowOf(Town.Inhabited home) {
		var id = town.openAlarm(home).id();
		return board().stream().filter((row) -> row.id().equals(id)).findFirst().orElseThrow();
	}

	/** What a row says something about. */
	private Set<String> shown(Town.Inhabited home) {
		return json.<JsonNode>valueToTree(rowOf(home))
			.properties()
			.stream()
			.filter((field) -> !field.getValue().isNull())
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc22InAStormEachIsTakenInOrToldThatWeAreBusy(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		device(transport).plays("sc-22", home.controller(), "-m", "2000", "-r", "2000", "-l", "600");
		assertThat(presses(home)).isEqualTo(town.raws(home.controller()).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc23WithPostgresAwayNothingIsAcknowledgedUntilItIsBack(String transport) throws IOException {
		var home = town.elsaInGoteborg();
		var postgres = Parts.postgres();
		try (var wire = new Wire(postgres.host(), postgres.port()); var reception = away.intakeOver(wire)) {
			var device = new Sipp(reception.endpoint().port(), transport);
			device.plays("sc-01", home.controller());
			wire.cut();
			await().untilAsserted(() -> device.plays("sc-23", home.controller()));
			wire.mend();
			await().untilAsserted(() -> device.plays("sc-01", home.controller()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc24WhatIsNoMessageGetsACorrectAnswer(String transport) throws IOException {
		device(transport).plays("sc-24", Town.nextController());
	}

	@ParameterizedTest
	@ValueSource(strings = { "u1", "t1" })
	void sc25BothWhoShareADeviceAreShown(String transport) throws IOException {
		var home = town.karlInLjungby();
		feed.tell("cases", "ljungby", "home-changed", town.changed(home, "lagan", List
			.of(Town.person("Karl", "Exempel", "194105059878"), Town.person("Karin", "Exempel", "194307071234")), 2));
		device(transport).plays("sc-01", home.controller());
		town.settle();
		assertThat(town.openAlarm(home).people()).hasSize(2);
	}

}
