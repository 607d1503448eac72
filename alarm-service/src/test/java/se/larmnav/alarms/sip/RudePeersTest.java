package se.larmnav.alarms.sip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whoever is slow, silent or deaf takes nothing from the others. */
class RudePeersTest {

	private static final int AT_ONCE = 2;

	private static final int CONNECTIONS = 4;

	private final SipEndpoint endpoint = SipEndpoint.open(Listening.at(InetAddress.getLoopbackAddress(), 0, AT_ONCE)
		.limited(new TcpLimits(Duration.ofMinutes(1), Duration.ofMillis(500), Duration.ofMillis(500), CONNECTIONS)),
			RudePeersTest::echo);

	private final List<Socket> rude = new ArrayList<>();

	RudePeersTest() throws IOException {
	}

	@AfterEach
	void end() throws IOException {
		for (var socket : rude) {
			socket.close();
		}
		endpoint.close();
	}

	private static void echo(SipExchange exchange) {
		try {
			exchange.respond(200, new Content("text/plain", exchange.body()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Socket connect() throws IOException {
		var socket = new Socket();
		socket.setReceiveBufferSize(4096);
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), endpoint.port()));
		socket.setSoTimeout(10_000);
		rude.add(socket);
		return socket;
	}

	private static byte[] message(int number, String body) {
		return ("MESSAGE sip:alarm@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/TCP 127.0.0.1:1;branch=z9hG4bK-" + number
				+ "\r\nFrom: <sip:1@127.0.0.1>;tag=a\r\nTo: <sip:alarm@127.0.0.1>\r\nCall-ID: c\r\nCSeq: 1 MESSAGE\r\n"
				+ "Content-Length: " + body.length() + "\r\n\r\n" + body)
			.getBytes(StandardCharsets.UTF_8);
	}

	private int statusOverUdp() throws Exception {
		try (var device = SipEndpoint.open(Listening.at(InetAddress.getLoopbackAddress(), 0, 1), RudePeersTest::echo)) {
			return device
				.overUdp(new InetSocketAddress(InetAddress.getLoopbackAddress(), endpoint.port()), "sip:1@x", "sip:2@x",
						Content.NONE)
				.get(10, TimeUnit.SECONDS)
				.status();
		}
	}

	@Test
	void onesThatNeverReadTheirAnswersDoNotTakeTheRoomOfOthers() throws Exception {
		var body = "x".repeat(60_000);
		for (var peer = 0; peer < AT_ONCE; peer++) {
			var deaf = connect();
			CompletableFuture.runAsync(() -> shout(deaf, body), Thread::startVirtualThread);
		}
		await().atMost(Duration.ofSeconds(10)).until(() -> rude.stream().allMatch(RudePeersTest::isCut));
		assertThat(statusOverUdp()).isEqualTo(200);
	}

	private static void shout(Socket deaf, String body) {
		try {
			for (var number = 0; number < 10_000; number++) {
				deaf.getOutputStream().write(message(number, body));
			}
		}
		catch (IOException ex) {
			try {
				deaf.close();
			}
			catch (IOException again) {
				throw new UncheckedIOException(again);
			}
		}
	}

	private static boolean isCut(Socket socket) {
		return socket.isClosed();
	}

	@Test
	void aMessageThatTricklesInIsGivenUp() throws Exception {
		var slow = connect();
		var trickle = CompletableFuture.runAsync(() -> trickle(slow), Thread::startVirtualThread);
		assertThat(trickle).failsWithin(Duration.ofSeconds(10));
	}

	private static void trickle(Socket slow) {
		try {
			for (var letter : message(1, "never whole").clone()) {
				slow.getOutputStream().write(letter);
				Thread.sleep(50);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void silentOnesMakeRoomForNewOnesAndThoseWhoHaveSpokenStay() throws Exception {
		var known = connect();
		say(known, 1);
		for (var silent = 0; silent < 3 * CONNECTIONS; silent++) {
			connect();
		}
		say(connect(), 2);
		say(known, 3);
	}

	private static void say(Socket socket, int number) throws IOException {
		socket.getOutputStream().write(message(number, "hej"));
		var answer = SipReader.stream(socket.getInputStream(), socket.getInputStream().read()).message();
		assertThat(answer).isInstanceOfSatisfying(SipResponse.class,
				(response) -> assertThat(response.status()).isEqualTo(200));
	}

	@Test
	void whatIsRememberedOfAFloodIsBounded() throws Exception {
		var transactions = new ServerTransactions();
		var way = new Nowhere();
		for (var number = 0; number < 5_000; number++) {
			var request = (SipRequest) SipReader.datagram(message(number, "x".repeat(60_000))).message();
			var begun = transactions.begin(request, way).orElseThrow();
			begun.answer(new SipResponse(200, Headers.empty(), new byte[16_000]), way);
		}
		assertThat(transactions.bytes()).isBetween(16_000L, 33L * 1024 * 1024);
	}

	/** Takes everything. */
	private static final class Nowhere implements Way {

		@Override
		public void send(byte[] bytes) throws SocketException {
		}

		@Override
		public InetSocketAddress peer() {
			return new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
		}

		@Override
		public InetSocketAddress local() {
			return peer();
		}

		@Override
		public String transport() {
			return "UDP";
		}

		@Override
		public boolean reliable() {
			return false;
		}

	}

}
