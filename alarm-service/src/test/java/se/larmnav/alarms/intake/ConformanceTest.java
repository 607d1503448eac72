package se.larmnav.alarms.intake;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.device.DeviceAnswer;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More of the conformance cases of scaip.md, on the wire; README says which are where.
 */
@AlarmsTest
class ConformanceTest {

	private static final int STORM = 400;

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	private static String request(String method, String branch, int port, String body) {
		return method + " sip:alarm@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:" + port + ";branch=" + branch
				+ ";rport\r\nFrom: <sip:1@127.0.0.1>;tag=a\r\nTo: <sip:alarm@127.0.0.1>\r\nCall-ID: " + branch
				+ "\r\nCSeq: 1 " + method + "\r\nContent-Type: application/scaip+xml\r\nContent-Length: "
				+ body.length() + "\r\n\r\n" + body;
	}

	private void send(DatagramSocket from, String text) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		from.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), town.sipPort()));
	}

	private static String receive(DatagramSocket at) throws IOException {
		var packet = new DatagramPacket(new byte[65_535], 65_535);
		at.receive(packet);
		return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
	}

	private static DatagramSocket socket() throws IOException {
		var socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		socket.setSoTimeout(10_000);
		return socket;
	}

	@Test
	void sc03ARetransmissionIsOneAlarmAndGetsTheSameAnswer() throws IOException {
		var home = town.elsaInGoteborg();
		var body = "<mrq><ref>31</ref><cid>" + home.controller() + "</cid><dty>3</dty></mrq>";
		try (var device = socket()) {
			var message = request("MESSAGE", "z9hG4bK-sc03-" + home.controller(), device.getLocalPort(), body);
			send(device, message);
			send(device, message);
			var first = receive(device);
			assertThat(first).contains("<ref>31</ref><snu>0</snu>");
			send(device, message);
			assertThat(receive(device)).isEqualTo(first);
		}
		town.settle();
		assertThat(town.openAlarm(home).presses()).hasSize(1);
		assertThat(town.raws(home.controller())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "did 1234567890123", "dco 1234", "stt xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "dty 12345" })
	void sc15AFieldThatIsTooLongIsSnu3StoredAndShown(String field) throws IOException {
		var home = town.elsaInGoteborg();
		var tag = field.split(" ");
		try (var device = town.device(home)) {
			assertThat(device.send(device.message().with(tag[0], tag[1])).snu()).hasValue(3);
		}
		town.settle();
		assertThat(town.openAlarm(home).people()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,Fallit i köket 😟", "ISO-8859-1,Hjälp på övre våningen" })
	void sc18WhatADeviceSaysInSwedishIsReadInTheHistory(String charset, String text) throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			var body = "<mrq><ref>1</ref><cid>" + home.controller() + "</cid><dty>3</dty><dte>" + text + "</dte></mrq>";
			assertThat(device.send(body.getBytes(charset), "application/scaip+xml").snu()).hasValue(0);
		}
		town.settle();
		assertThat(town.openAlarm(home).history()).extracting(AlarmsApi.HistoryEntry::detail)
			.anySatisfy((detail) -> assertThat(detail).contains(text));
	}

	@Test
	void sc19OneDeviceFromChangingPortsIsOneDeviceAndEachAnswerFindsIt() throws IOException {
		var home = town.elsaInGoteborg();
		for (var port = 0; port < 3; port++) {
			try (var device = town.device(home)) {
				assertThat(device.press().snu()).hasValue(0);
			}
		}
		town.settle();
		assertThat(town.openAlarm(home).presses()).hasSize(3);
	}

	@Test
	void sc22InAStormEachIsAnsweredAndWhatIsAcknowledgedIsStored() throws Exception {
		var homes = List.of(town.elsaInGoteborg(), town.karlInLjungby());
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = threads.invokeAll(IntStream.range(0, STORM)
				.<Callable<DeviceAnswer>>mapToObj((number) -> () -> press(homes.get(number % homes.size())))
				.toList());
			var accepted = 0;
			for (var answer : answers) {
				assertThat(answer.get().snu().orElse(-1)).isIn(0, 6);
				accepted += answer.get().accepted() ? 1 : 0;
			}
			assertThat(homes.stream().mapToInt((home) -> town.raws(home.controller()).size()).sum())
				.isGreaterThanOrEqualTo(accepted);
		}
		town.settle();
		var pressed = homes.stream().mapToInt((home) -> town.openAlarm(home).presses().size()).sum();
		assertThat(pressed).isEqualTo(homes.stream().mapToInt((home) -> town.raws(home.controller()).size()).sum());
	}

	private DeviceAnswer press(Town.Inhabited home) throws IOException {
		try (var device = town.device(home)) {
			return device.press();
		}
	}

	@ParameterizedTest
	@CsvSource({ "OPTIONS,200", "REGISTER,405", "INVITE,405", "SUBSCRIBE,405", "CANCEL,481" })
	void sc24OtherMethodsGetACorrectAnswerByUdpAndByTcp(String method, int status) throws IOException {
		try (var device = socket(); var stream = new Socket(InetAddress.getLoopbackAddress(), town.sipPort())) {
			send(device, "\u0000\u0001 no sip at all");
			send(device, request(method, "z9hG4bK-sc24-" + method, device.getLocalPort(), ""));
			assertThat(receive(device)).startsWith("SIP/2.0 " + status + " ");
			stream.setSoTimeout(10_000);
			stream.getOutputStream()
				.write(request(method, "z9hG4bK-sc24-tcp-" + method, 1, "").getBytes(StandardCharsets.UTF_8));
			var answer = new byte[12];
			assertThat(stream.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
			assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("SIP/2.0 " + status + " ");
		}
	}

}
