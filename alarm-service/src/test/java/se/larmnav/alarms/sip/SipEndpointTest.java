package se.larmnav.alarms.sip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On real sockets, with requests written by hand. */
class SipEndpointTest {

	private final AtomicInteger handled = new AtomicInteger();

	private final CountDownLatch hold = new CountDownLatch(1);

	private SipHandler behaviour = (exchange) -> respond(exchange, 200);

	private SipEndpoint endpoint;

	private DatagramSocket device;

	SipEndpointTest() throws IOException {
		this.endpoint = SipEndpoint.open(Listening.at(InetAddress.getLoopbackAddress(), 0, 2), (exchange) -> {
			handled.incrementAndGet();
			behaviour.message(exchange);
		});
		this.device = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
	}

	@BeforeEach
	void patience() throws IOException {
		device.setSoTimeout(5_000);
	}

	@AfterEach
	void end() {
		hold.countDown();
		device.close();
		endpoint.close();
	}

	private static void respond(SipExchange exchange, int status) {
		try {
			exchange.respond(status, new Content("text/plain", exchange.body()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String message(String branch, String body) {
		return request("MESSAGE", branch, body);
	}

	private String request(String method, String branch, String body) {
		return method + " sip:alarm@127.0.0.1 SIP/2.0\r\n" + "Via: SIP/2.0/UDP 127.0.0.1:" + device.getLocalPort()
				+ ";branch=" + branch + "\r\n" + "From: <sip:1@127.0.0.1>;tag=a\r\nTo: <sip:alarm@127.0.0.1>\r\n"
				+ "Call-ID: c-" + branch + "\r\nCSeq: 1 " + method + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body;
	}

	private void send(String text) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		device.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), endpoint.port()));
	}

	private String receive() throws IOException {
		var packet = new DatagramPacket(new byte[65_535], 65_535);
		device.receive(packet);
		return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
	}

	@Test
	void theAnswerCarriesTheMarksOfTheRequest() throws IOException {
		send(message("z9hG4bK1", "hej"));
		assertThat(receive()).startsWith("SIP/2.0 200 OK\r\n")
			.contains("branch=z9hG4bK1")
			.contains("Call-ID: c-z9hG4bK1\r\n")
			.contains("CSeq: 1 MESSAGE\r\n")
			.contains("From: <sip:1@127.0.0.1>;tag=a\r\n")
			.containsPattern("To: <sip:alarm@127.0.0.1>;tag=\\w+\r\n")
			.endsWith("\r\n\r\nhej");
	}

	@Test
	void aRetransmissionBeforeTheAnswerIsHandledOnceAndAnsweredOnce() throws IOException {
		behaviour = (exchange) -> {
			try {
				hold.await(5, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			respond(exchange, 200);
		};
		send(message("z9hG4bK2", "hej"));
		await().until(() -> handled.get() == 1);
		send(message("z9hG4bK2", "hej"));
		hold.countDown();
		assertThat(receive()).startsWith("SIP/2.0 200");
		send(message("z9hG4bK2", "hej"));
		assertThat(receive()).startsWith("SIP/2.0 200");
		assertThat(handled).hasValue(1);
	}

	@Test
	void aBranchUsedAgainForSomethingElseIsANewMessage() throws IOException {
		send(message("z9hG4bK3", "one"));
		assertThat(receive()).endsWith("one");
		send(message("z9hG4bK3", "two"));
		assertThat(receive()).endsWith("two");
		assertThat(handled).hasValue(2);
	}

	@Test
	void beyondItsRoomItAnswersServiceUnavailableAtOnce() throws IOException {
		behaviour = (exchange) -> {
			try {
				hold.await(5, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			respond(exchange, 200);
		};
		send(message("z9hG4bK4", "1"));
		send(message("z9hG4bK5", "2"));
		send(message("z9hG4bK6", "3"));
		assertThat(receive()).startsWith("SIP/2.0 503").contains("branch=z9hG4bK6");
	}

	@Test
	void aHandlerThatFailsIsServiceUnavailable() throws IOException {
		behaviour = (exchange) -> {
			throw new IllegalStateException("broken");
		};
		send(message("z9hG4bK7", "hej"));
		assertThat(receive()).startsWith("SIP/2.0 503");
	}

	@Test
	void otherMethodsGetACorrectAnswerAndGarbageDoesNoHarm() throws IOException {
		send("\u0000\u0001\u0002 garbage");
		send("\r\n\r\n");
		send(request("ACK", "z9hG4bK8", ""));
		send(request("OPTIONS", "z9hG4bK9", ""));
		assertThat(receive()).startsWith("SIP/2.0 200 OK")
			.contains("Allow: MESSAGE, OPTIONS")
			.contains("Accept: application/scaip+xml");
		send(request("REGISTER", "z9hG4bK10", ""));
		assertThat(receive()).startsWith("SIP/2.0 405").contains("Allow: MESSAGE, OPTIONS");
		send(request("INVITE", "z9hG4bK11", ""));
		assertThat(receive()).startsWith("SIP/2.0 405");
		send(request("CANCEL", "z9hG4bK12", ""));
		assertThat(receive()).startsWith("SIP/2.0 481");
		assertThat(handled).hasValue(0);
	}

	@Test
	void theAnswerGoesToThePortItCameFromWhenAskedOrBehindTranslation() throws IOException {
		send(message("z9hG4bK13", "a").replace(":" + device.getLocalPort() + ";branch", ":9;rport;branch"));
		assertThat(receive()).contains(";rport=" + device.getLocalPort()).contains(";received=127.0.0.1");
		send(message("z9hG4bK14", "b").replace("127.0.0.1:" + device.getLocalPort() + ";branch",
				"10.0.0.7:5060;branch"));
		assertThat(receive()).contains("10.0.0.7:5060").contains(";received=127.0.0.1");
	}

	@Test
	void shortAndFoldedHeadersAreRead() throws IOException {
		send("MESSAGE sip:alarm@127.0.0.1 SIP/2.0\nv: SIP/2.0/UDP 127.0.0.1:" + device.getLocalPort()
				+ "\n ;branch=z9hG4bK15\nf: <sip:1@x>;tag=a\nt: <sip:alarm@x>\ni: c\nCSeq: 1 MESSAGE\nl: 3\n\nhejdå");
		assertThat(receive()).startsWith("SIP/2.0 200").endsWith("\r\n\r\nhej");
	}

	@Test
	void aMessageOfOurOwnGoesBackTheWayTheOtherCame() throws IOException {
		behaviour = (exchange) -> {
			respond(exchange, 202);
			exchange.message(new Content("text/plain", "later".getBytes(StandardCharsets.UTF_8)))
				.thenAccept((response) -> handled.set(response.status()));
		};
		send(message("z9hG4bK16", "now"));
		assertThat(receive()).startsWith("SIP/2.0 202");
		var own = receive();
		assertThat(own).startsWith("MESSAGE sip:1@127.0.0.1 SIP/2.0").endsWith("later");
		var again = receive();
		assertThat(again).as("sent again over UDP until it is answered").isEqualTo(own);
		send("SIP/2.0 200 OK\r\n" + own.lines().filter((line) -> line.startsWith("Via")).findFirst().orElseThrow()
				+ "\r\nContent-Length: 0\r\n\r\n");
		await().until(() -> handled.get() == 200);
	}

	@Test
	void overTcpSeveralMessagesShareOneConnection() throws IOException {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
			socket.setSoTimeout(5_000);
			var out = socket.getOutputStream();
			out.write(message("z9hG4bK17", "one").getBytes(StandardCharsets.UTF_8));
			assertThat(SipReader.stream(socket.getInputStream(), socket.getInputStream().read()).message().body())
				.asString(StandardCharsets.UTF_8)
				.isEqualTo("one");
			out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
			assertThat(socket.getInputStream().readNBytes(2)).as("kept alive")
				.asString(StandardCharsets.UTF_8)
				.isEqualTo("\r\n");
			out.write(message("z9hG4bK18", "two").getBytes(StandardCharsets.UTF_8));
			assertThat(SipReader.stream(socket.getInputStream(), socket.getInputStream().read()).message().body())
				.asString(StandardCharsets.UTF_8)
				.isEqualTo("two");
		}
	}

	@Test
	void aBodyThatIsTooLongIsCutAndStillAnswered() throws IOException {
		behaviour = (exchange) -> {
			assertThat(exchange.whole()).isFalse();
			assertThat(exchange.body()).hasSize(SipReader.MAX_BODY);
			try {
				exchange.respond(200, Content.NONE);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
			socket.setSoTimeout(5_000);
			socket.getOutputStream().write(message("z9hG4bK19", "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
			var answer = SipReader.stream(socket.getInputStream(), socket.getInputStream().read()).message();
			assertThat(answer).isInstanceOfSatisfying(SipResponse.class,
					(response) -> assertThat(response.status()).isEqualTo(200));
			behaviour = (exchange) -> respond(exchange, 200);
			socket.getOutputStream().write(message("z9hG4bK20", "next").getBytes(StandardCharsets.UTF_8));
			assertThat(SipReader.stream(socket.getInputStream(), socket.getInputStream().read()).message().body())
				.asString(StandardCharsets.UTF_8)
				.isEqualTo("next");
		}
	}

}
