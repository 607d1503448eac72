package se.larmnav.alarms.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.alarms.homes.Devices;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The conformance cases of scaip.md that are built, over real UDP and TCP. */
@AlarmsTest
class ScaipReceptionTest {

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

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	private ScaipDevice device(String transport, Town.Inhabited home) {
		return switch (transport) {
			case "TCP" -> town.deviceOverTcp(home.controller());
			case "TLS" -> town.deviceOverTls(home.controller());
			default -> town.device(home);
		};
	}

	private List<AlarmsApi.Row> board(String tenant) {
		var board = town.operator(tenant).board(null);
		return java.util.stream.Stream.of(board.queue(), board.mine(), board.others()).flatMap(List::stream).toList();
	}

	private boolean isOnTheBoard(Town.Inhabited home) {
		town.settle();
		return tenants.as(home.tenant(), () -> town.count("alarm", "controller", home.controller())) > 0;
	}

	@ParameterizedTest
	@ValueSource(strings = { "UDP", "TCP", "TLS" })
	@Requirement({ "LJU-ALM-01" })
	void sc01And20AManualAlarmIsStoredAnsweredInTheBodyOf200AndOnTheBoard(String transport) throws IOException {
		var home = town.karlInLjungby();
		try (var device = device(transport, home)) {
			var message = device.message();
			var answer = device.send(message);
			assertThat(answer.sip()).isEqualTo(200);
			assertThat(answer.snu()).hasValue(0);
			assertThat(answer.ref()).contains(message.tags().get("ref"));
		}
		town.settle();
		var alarm = town.openAlarm(home);
		assertThat(alarm.kind()).as("the button is the source").isEqualTo("Larmknapp");
		assertThat(alarm.receivedAt()).isEqualTo(clock.instant());
		assertThat(alarm.device())
			.satisfies((source) -> assertThat(source.controllerId()).isEqualTo(home.controller()));
	}

	@Test
	@Requirement("LJU-ALM-01")
	void theDeviceItselfIsAnotherSourceThanTheButton() throws IOException {
		var home = town.karlInLjungby();
		try (var device = town.device(home)) {
			device.send(device.message().with("dty", "0002"));
		}
		town.settle();
		assertThat(town.openAlarm(home).kind()).isEqualTo("Larmdosa");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UDP", "TCP", "TLS" })
	void sc02And20AFamilyWithTheOtherStyleGetsAnEmpty200AndThenAMessageBack(String transport) throws IOException {
		var home = town.withAnswersByMessage("goteborg", "norr");
		try (var device = device(transport, home)) {
			await().untilAsserted(() -> {
				var message = device.message();
				var answer = device.send(message);
				assertThat(answer.snu()).hasValue(0);
				assertThat(answer.ref()).contains(message.tags().get("ref"));
				assertThat(answer.byMessage()).isTrue();
			});
		}
		assertThat(isOnTheBoard(home)).isTrue();
	}

	@Test
	void theReplyNamesTheNumberThatTheDeviceCalls() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			await().untilAsserted(() -> assertThat(device.press().number()).contains("+46313900640"));
		}
	}

	@Test
	void sc05ANewReferenceWhileTheAlarmIsOpenIsMergedAndAnswered() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			assertThat(device.press().accepted()).isTrue();
			assertThat(device.press().accepted()).isTrue();
		}
		town.settle();
		assertThat(town.openAlarm(home).presses()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mty RE", "stc 0019", "stc 0092", "stc 93" })
	void sc07AWithdrawalAtTheDeviceMarksTheAlarmAndDoesNotCloseIt(String change) throws IOException {
		var home = town.elsaInGoteborg();
		town.press(home);
		try (var device = town.device(home)) {
			var tag = change.split(" ");
			assertThat(device.send(device.message().with(tag[0], tag[1])).snu()).hasValue(0);
		}
		town.settle();
		var alarm = town.openAlarm(home);
		assertThat(alarm.state()).isEqualTo("RECEIVED");
		assertThat(board("goteborg")).filteredOn((row) -> row.id().equals(alarm.id()))
			.singleElement()
			.satisfies((row) -> assertThat(row.resetFromDevice()).isTrue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0070", "0010" })
	void sc08AHeartbeatMovesTheLastContactAndIsNeverAnAlarm(String status) throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			var heartbeat = device.message().with("mty", "PI");
			var answer = device.send(status.isEmpty() ? heartbeat.without("stc") : heartbeat.with("stc", status));
			assertThat(answer.snu()).hasValue(0);
		}
		await().until(() -> tenants.as("goteborg", () -> devices.find(home.controller()))
			.filter((known) -> known.lastContact() != null)
			.isPresent());
		assertThat(isOnTheBoard(home)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0102", "0103" })
	void sc09ATestTransmissionIsRecordedAndToldToTheInstallationAndIsNoAlarm(String status) throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			assertThat(device.send(device.message().with("stc", status)).snu()).hasValue(0);
		}
		assertThat(isOnTheBoard(home)).isFalse();
		assertThat(feed.told("goteborg", "test-alarm-seen").getLast().payload()).satisfies((told) -> {
			var text = told.toString();
			assertThat(text).contains(home.controller(), home.id().toString());
		});
		assertThat(town.as("goteborg", "tove.tekniker", "technician").testAlarms())
			.anySatisfy((test) -> assertThat(test.controllerId()).isEqualTo(home.controller()));
	}

	@Test
	void aDeviceUnderInstallationIsKnownBeforeItsHomeIs() throws IOException {
		var controller = Town.nextController();
		var caseId = java.util.UUID.randomUUID();
		feed.tell("cases", "ljungby", "installation-started", Map.of("caseId", caseId, "personIds", List.of(),
				"controllerId", controller, "family", "scaip", "since", "2026-03-02T10:00:00Z"));
		try (var device = town.device(controller)) {
			assertThat(device.test().accepted()).isTrue();
		}
		town.settle();
		assertThat(feed.told("ljungby", "test-alarm-seen").getLast().payload().toString()).contains(controller,
				caseId.toString());
	}

	@Test
	void aTestThatComesBeforeItsDeviceIsKnownIsSeenWhenItIs() throws IOException {
		var controller = Town.nextController();
		try (var device = town.device(controller)) {
			assertThat(device.test().accepted()).isTrue();
		}
		feed.tell("cases", "goteborg", "installation-started",
				Map.of("caseId", java.util.UUID.randomUUID(), "personIds", List.of(), "controllerId", controller,
						"family", "scaip", "since", "2026-03-02T10:00:00Z"));
		await().untilAsserted(() -> assertThat(feed.told("goteborg", "test-alarm-seen"))
			.anySatisfy((told) -> assertThat(told.payload().toString()).contains(controller)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0016 0015", "0085 0086", "0123 0124", "0026 0115", "0014 0015", "0023 0112", "0024 0113",
			"0025 0114", "0027 0116", "0073 0075" })
	void sc10AFaultIsTechnicalAndItsOppositeClosesIt(String pair) throws IOException {
		var home = town.elsaInGoteborg();
		var codes = pair.split(" ");
		try (var device = town.device(home)) {
			device.send(device.message().with("stc", codes[0]));
			town.settle();
			var fault = town.openAlarm(home);
			assertThat(fault.priority()).isEqualTo("P3");
			device.send(device.message().with("stc", codes[0]));
			town.settle();
			assertThat(town.openAlarm(home).presses()).hasSize(2);
			device.send(device.message().with("stc", codes[1]));
			town.settle();
			assertThat(town.operator("goteborg").open(fault.id()).state()).isEqualTo("CLOSED");
		}
	}

	@Test
	void aFaultAndAPressAreTwoThings() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			device.send(device.message().with("stc", "0085"));
			device.press();
		}
		town.settle();
		assertThat(tenants.as("goteborg", () -> town.count("alarm", "controller", home.controller()))).isEqualTo(2);
	}

	@Test
	void sc11CodesWithoutZerosBlanksAndPlusAreAsIfComplete() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			var sloppy = device.message().with("cid", " +" + home.controller() + " ").with("dty", "3").without("stc");
			assertThat(device.send(sloppy.without("mty").without("ver")).snu()).hasValue(0);
		}
		town.settle();
		assertThat(town.openAlarm(home).kind()).isEqualTo("Larmknapp");
	}

	@Test
	void sc12AnUnknownControllerIsStoredAnsweredAndShownUntilSomebodyTakesIt() throws IOException {
		var controller = Town.nextController();
		try (var device = town.device(controller)) {
			assertThat(device.press().snu()).hasValue(0);
		}
		assertThat(board("goteborg")).anySatisfy((row) -> assertThat(row.person()).isEqualTo(controller));
		var row = board("ljungby").stream().filter((one) -> controller.equals(one.person())).findFirst().orElseThrow();
		var taken = town.operator("ljungby").answer(row.id());
		assertThat(taken.state()).isEqualTo("ANSWERED");
		assertThat(taken.people()).isEmpty();
		assertThat(board("goteborg")).noneSatisfy((other) -> assertThat(other.id()).isEqualTo(row.id()));
		town.operator("ljungby").contact(row.id(), new AlarmsApi.Contact("DEVICE", "TALKED", null));
		assertThat(town.operator("ljungby").close(row.id(), new AlarmsApi.Closing("mistake", "talked", null)).state())
			.isEqualTo("CLOSED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cid", "dty" })
	void sc13WithoutControllerOrDeviceTypeItIsSnu7StoredAndShown(String missing) throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			var before = board("goteborg").size();
			assertThat(device.send(device.message().without(missing)).snu()).hasValue(7);
			town.settle();
			assertThat(board("goteborg")).hasSize(before + 1);
		}
		assertThat(isOnTheBoard(home)).isEqualTo(missing.equals("dty"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<mrq><ref>1</ref>", "<mrs><ref>1</ref></mrs>", "" })
	void sc14WhatIsNoRequestIsSnu2StoredAndShown(String body) throws IOException {
		try (var device = town.device(Town.nextController())) {
			var before = board("goteborg").size();
			var answer = device.send(body.getBytes(StandardCharsets.UTF_8), "application/scaip+xml");
			assertThat(answer.snu()).hasValue(2);
			assertThat(board("goteborg")).hasSize(before + 1);
		}
	}

	@Test
	void aTornMessageOfAKnownDeviceIsThatHomesAlarm() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			var torn = "<mrq><ref>5</ref><cid>" + home.controller() + "</cid><dty>00";
			assertThat(device.send(torn.getBytes(StandardCharsets.UTF_8), "application/scaip+xml").snu()).hasValue(2);
		}
		town.settle();
		assertThat(town.openAlarm(home).people()).hasSize(1);
	}

	@Test
	void sc16ABodyThatIsTooLongIsRefusedQuicklyAndStoredCut() throws IOException {
		try (var device = town.deviceOverTcp(Town.nextController())) {
			var bomb = ("<mrq><ref>1</ref><dte>" + "x".repeat(200_000) + "</dte></mrq>")
				.getBytes(StandardCharsets.UTF_8);
			var answer = device.send(bomb, "application/scaip+xml");
			assertThat(answer.snu()).hasValue(1);
			assertThat(town.rawLengths()).allSatisfy((length) -> assertThat(length).isLessThanOrEqualTo(16 * 1024));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/xml", "text/xml", "text/xml; charset=utf-8", "" })
	void sc17OtherContentTypesAreTakenAsTheRightOne(String contentType) throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			assertThat(device.send(device.message().bytes(), contentType).snu()).hasValue(0);
		}
		assertThat(isOnTheBoard(home)).isTrue();
	}

	@Test
	void sc19TwoDevicesBehindOneAddressAreEachKnownByTheirController() throws IOException {
		var elsa = town.elsaInGoteborg();
		var karl = town.karlInLjungby();
		try (var gateway = town.device(elsa)) {
			gateway.send(gateway.message());
			gateway.send(gateway.message().with("cid", karl.controller()));
		}
		assertThat(isOnTheBoard(elsa)).isTrue();
		assertThat(isOnTheBoard(karl)).isTrue();
	}

	@Test
	void sc25BothWhoShareADeviceAreShown() throws IOException {
		var home = town.karlInLjungby();
		feed.tell("cases", "ljungby", "home-changed", town.changed(home, "lagan", List
			.of(Town.person("Karl", "Exempel", "194105059878"), Town.person("Karin", "Exempel", "194307071234")), 2));
		town.press(home);
		assertThat(town.openAlarm(home).people()).extracting(AlarmsApi.Person::name)
			.containsExactly("Karl Exempel", "Karin Exempel");
	}

	@Test
	void whatADeviceSaysIsKeptByteForByte() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			var odd = ("<?xml version='1.0'?>\n<mrq >\t<ref>77</ref><cid>+" + home.controller()
					+ "</cid><dty>3</dty><dte>Kök</dte></mrq>\n")
				.getBytes(StandardCharsets.ISO_8859_1);
			assertThat(device.send(odd, "application/scaip+xml").snu()).hasValue(0);
			assertThat(town.raws(home.controller())).containsExactly(odd);
		}
	}

}
