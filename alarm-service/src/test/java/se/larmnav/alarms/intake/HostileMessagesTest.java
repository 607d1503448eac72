package se.larmnav.alarms.intake;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Somebody wants to be refused, to do harm, or to learn something. */
@AlarmsTest
class HostileMessagesTest {

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

	@ParameterizedTest
	@ValueSource(strings = { "application/xml\u0000", "\u0000", "text/xml\u00ff;charset=\u0001" })
	void aTypeThatNoTextCanHoldIsNoReasonToRefuseAnAlarm(String type) throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.device(home)) {
			assertThat(device.send(device.message().bytes(), type).snu()).hasValue(0);
		}
		town.settle();
		assertThat(town.openAlarm(home).state()).isEqualTo("RECEIVED");
	}

	@Test
	void aTypeOfTenThousandLettersIsNoReasonToRefuseAnAlarm() throws IOException {
		var home = town.elsaInGoteborg();
		try (var device = town.deviceOverTcp(home.controller())) {
			assertThat(device.send(device.message().bytes(), "text/" + "x".repeat(10_000)).snu()).hasValue(0);
		}
		town.settle();
		assertThat(town.openAlarm(home).state()).isEqualTo("RECEIVED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "Kök\u0000!", "\ud800", "\u202e\u0007" })
	void aReceiversTextMayHoldAnything(String text) {
		var home = town.elsaInGoteborg();
		accepted(home, new IntakeApi.Incoming("mottagare", "A-1", home.controller(), "3\u0000", text, text, null));
		town.settle();
		assertThat(town.openAlarm(home).state()).isEqualTo("RECEIVED");
	}

	@Test
	void aReceiversLongTextIsCutAndTheAlarmIsThere() {
		var home = town.elsaInGoteborg();
		var letters = "x".repeat(100_000);
		accepted(home, new IntakeApi.Incoming(letters, letters, home.controller(), letters, letters, letters, null));
		town.settle();
		assertThat(town.openAlarm(home).state()).isEqualTo("RECEIVED");
		assertThat(town.raws(home.controller())).singleElement()
			.satisfies((raw) -> assertThat(raw.length).isLessThan(4_000));
	}

	private void accepted(Town.Inhabited home, IntakeApi.Incoming incoming) {
		var answer = TestApi.answer(api.rest(tokens.integrator(home.tenant()))
			.build()
			.post()
			.uri("/api/alarms/v1/alarms")
			.header("Idempotency-Key", "k-" + home.controller())
			.header(HttpHeaders.CONTENT_TYPE, "application/json")
			.body(incoming));
		assertThat(answer.getStatusCode().value()).isEqualTo(202);
	}

	@Test
	void sc16NothingOutsideAMessageIsReadOrCalled() throws IOException {
		try (var outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				var device = town.device(Town.nextController())) {
			outside.setSoTimeout(300);
			var entity = "<!DOCTYPE mrq [<!ENTITY f SYSTEM \"http://127.0.0.1:" + outside.getLocalPort()
					+ "/secret\"> <!ENTITY g SYSTEM \"file:///etc/passwd\">]>"
					+ "<mrq><ref>1</ref><cid>1</cid><dty>3</dty><dte>&f;&g;</dte></mrq>";
			var answer = device.send(entity.getBytes(StandardCharsets.UTF_8), "application/scaip+xml");
			assertThat(answer.snu()).hasValue(2);
			assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
		}
	}

	@Test
	void sc16AnEntityBombIsRefusedAtOnce() throws IOException {
		var bomb = new StringBuilder("<!DOCTYPE mrq [<!ENTITY a0 \"xxxxxxxxxx\">");
		for (var level = 1; level < 12; level++) {
			bomb.append("<!ENTITY a")
				.append(level)
				.append(" \"")
				.append(("&a" + (level - 1) + ";").repeat(10))
				.append("\">");
		}
		bomb.append("]><mrq><ref>1</ref><cid>1</cid><dty>3</dty><dte>&a11;</dte></mrq>");
		try (var device = town.device(Town.nextController())) {
			var answer = device.send(bomb.toString().getBytes(StandardCharsets.UTF_8), "application/scaip+xml");
			assertThat(answer.snu()).hasValue(2);
			assertThat(answer.took()).isLessThan(Duration.ofSeconds(1));
		}
	}

	@Test
	void aLengthThatCannotBeIsNoReasonToRefuseAnAlarm() throws IOException {
		var home = town.elsaInGoteborg();
		var body = "<mrq><ref>1</ref><cid>" + home.controller() + "</cid><dty>3</dty></mrq>";
		assertThat(raw("Content-Length: 99999999999\r\n", "sip:1@127.0.0.1", body)).startsWith("SIP/2.0 200")
			.contains("<snu>0</snu>");
		town.settle();
		assertThat(town.openAlarm(home).state()).isEqualTo("RECEIVED");
	}

	@Test
	void whoSaysToBeSomebodyElseInFromIsKnownByTheControllerAndAnsweredWhereItIs() throws IOException {
		var home = town.elsaInGoteborg();
		var other = town.karlInLjungby();
		var body = "<mrq><ref>1</ref><cid>" + home.controller() + "</cid><dty>3</dty></mrq>";
		assertThat(raw("", "sip:" + other.controller() + "@198.51.100.7", body)).contains("<snu>0</snu>");
		town.settle();
		assertThat(town.openAlarm(home).people()).extracting(AlarmsApi.Person::name).containsExactly("Elsa Exempel");
	}

	private String raw(String header, String from, String body) throws IOException {
		try (var socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
			socket.setSoTimeout(10_000);
			var bytes = ("MESSAGE sip:alarm@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 10.9.8.7:5060;branch=z9hG4bK-"
					+ System.nanoTime() + "\r\nFrom: <" + from + ">;tag=a\r\nTo: <sip:alarm@127.0.0.1>\r\n"
					+ "Call-ID: c\r\nCSeq: 1 MESSAGE\r\nContent-Type: application/scaip+xml\r\n" + header + "\r\n"
					+ body)
				.getBytes(StandardCharsets.UTF_8);
			socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), town.sipPort()));
			var answer = new DatagramPacket(new byte[65_535], 65_535);
			socket.receive(answer);
			return new String(answer.getData(), 0, answer.getLength(), StandardCharsets.UTF_8);
		}
	}

}
