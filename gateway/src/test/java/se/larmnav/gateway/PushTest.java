package se.larmnav.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@GatewayTest
class PushTest {

	@LocalServerPort
	int port;

	@Test
	void aScreensChannelGoesThroughAndStaysOpenLongerThanAnAnswerMayTake() throws Exception {
		var heard = new Ear();
		try (var client = HttpClient.newHttpClient()) {
			var socket = client.newWebSocketBuilder()
				.buildAsync(URI.create("ws://127.0.0.1:" + this.port + "/VAADIN/push"), heard)
				.join();
			socket.sendText("ett", true).join();
			await().until(() -> heard.texts.contains("heard ett"));
			// Longer than the time that an answer may take.
			await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
			socket.sendText("tva", true).join();
			await().until(() -> heard.texts.contains("heard tva"));
			socket.abort();
		}
	}

	@Test
	void aLargeUpdateOfAScreenGoesThrough() throws Exception {
		var heard = new Ear();
		try (var client = HttpClient.newHttpClient()) {
			var socket = client.newWebSocketBuilder()
				.buildAsync(URI.create("ws://127.0.0.1:" + this.port + "/VAADIN/push"), heard)
				.join();
			socket.sendText("stort", true).join();
			await().untilAsserted(() -> assertThat(String.join("", heard.texts)).hasSize(Upstream.LARGE));
			socket.abort();
		}
	}

	private static final class Ear implements WebSocket.Listener {

		final List<String> texts = new CopyOnWriteArrayList<>();

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			this.texts.add(data.toString());
			return WebSocket.Listener.super.onText(socket, data, last);
		}

	}

}
