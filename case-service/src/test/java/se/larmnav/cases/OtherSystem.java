package se.larmnav.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system of the municipality, which is told what happens at a real address. */
final class OtherSystem implements AutoCloseable {

	private final HttpServer server;

	private final List<Told> told = new CopyOnWriteArrayList<>();

	private volatile int answers = 204;

	private volatile @Nullable CountDownLatch held;

	OtherSystem() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/told", this::take);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.start();
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/told";
	}

	/** What has come about a case, also what it did not take. */
	List<Told> about(java.util.UUID caseId) {
		return this.told.stream()
			.filter((one) -> one.event().path("subject").asString().equals(caseId.toString()))
			.toList();
	}

	void answers(int status) {
		this.answers = status;
	}

	/** It takes what comes, and says nothing until it is let go. */
	CountDownLatch holds() {
		var latch = new CountDownLatch(1);
		this.held = latch;
		return latch;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			var headers = exchange.getRequestHeaders();
			var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			this.told.add(new Told(String.valueOf(headers.getFirst("Webhook-Id")),
					String.valueOf(headers.getFirst("Webhook-Timestamp")),
					String.valueOf(headers.getFirst("Webhook-Signature")),
					String.valueOf(headers.getFirst("Content-Type")), body, JsonMapper.shared().readTree(body)));
			var latch = this.held;
			if (latch != null) {
				latch.await();
			}
			exchange.sendResponseHeaders(this.answers, -1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** One request. */
	record Told(String id, String timestamp, String signature, String contentType, String body, JsonNode event) {

		String type() {
			return event.path("type").asString();
		}

	}

}
