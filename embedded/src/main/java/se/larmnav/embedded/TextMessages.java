package se.larmnav.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A text message service that takes everything and delivers nothing: what was sent can be
 * read here. The same key twice is one message.
 */
public final class TextMessages {

	/** Where it takes messages. */
	public static final String PATH = "/messages";

	private final HttpServer server;

	private final Map<String, String> byKey = new ConcurrentHashMap<>();

	private final List<String> bodies = new CopyOnWriteArrayList<>();

	private volatile boolean away;

	private TextMessages(HttpServer server) {
		this.server = server;
	}

	/** Starts one on the loopback; 0 takes a free port. */
	public static TextMessages on(int port) {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			var messages = new TextMessages(server);
			server.createContext(PATH, messages::take);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.start();
			return messages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where to post to. */
	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + PATH;
	}

	/** Everything that has come, as it was sent, oldest first. */
	public List<String> bodies() {
		return List.copyOf(this.bodies);
	}

	/** Whether it refuses everything. */
	public void away(boolean isAway) {
		this.away = isAway;
	}

	/** Stops it, and with it what it has received is gone. */
	public void stop() {
		this.server.stop(0);
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
			if (this.away || key == null || !exchange.getRequestMethod().equals("POST")) {
				exchange.sendResponseHeaders(this.away ? 503 : 400, -1);
				return;
			}
			if (this.byKey.putIfAbsent(key, body) == null) {
				this.bodies.add(body);
			}
			exchange.sendResponseHeaders(202, -1);
		}
	}

}
