package se.larmnav.tenants.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import se.larmnav.routine.history.RecordedApplication;
import se.larmnav.routine.history.RecordedEvent;
import se.larmnav.routine.history.RecordedWork;
import tools.jackson.databind.json.JsonMapper;

/** Case-service as far as drafts know it, over HTTP; it can be away. */
final class CasesAtWork {

	private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

	private final HttpServer server;

	private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

	private final List<RecordedApplication> applications = new ArrayList<>();

	private final List<RecordedEvent> events = new ArrayList<>();

	private final List<String> asked = new ArrayList<>();

	private volatile boolean away;

	private CasesAtWork(HttpServer server) {
		this.server = server;
	}

	static CasesAtWork start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var cases = new CasesAtWork(server);
			server.createContext("/internal/routine/waiting", exchange -> cases.answer(exchange, cases.waiting));
			server.createContext("/internal/routine/recorded", cases::recorded);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.start();
			return cases;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	void begin() {
		this.away = false;
		this.waiting.clear();
		this.applications.clear();
		this.events.clear();
		this.asked.clear();
	}

	void wait(String path, int cases) {
		this.waiting.put(path, cases);
	}

	void record(RecordedApplication application) {
		this.applications.add(application);
	}

	void record(List<RecordedEvent> events) {
		this.events.addAll(events);
	}

	void away() {
		this.away = true;
	}

	/** What was asked, with the method. */
	List<String> asked() {
		return List.copyOf(this.asked);
	}

	/** One event in each part. */
	private void recorded(HttpExchange exchange) throws IOException {
		var query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
		int at = query.contains("after=") ? Integer.parseInt(query.substring(query.indexOf("after=") + 6)) : 0;
		@Nullable String next = at + 1 < this.events.size() ? String.valueOf(at + 1) : null;
		answer(exchange, new CasesOfRoutineApi.Part(at == 0 ? this.applications : List.of(),
				at < this.events.size() ? List.of(this.events.get(at)) : List.of(), List.<RecordedWork>of(), next));
	}

	private void answer(HttpExchange exchange, Object body) throws IOException {
		this.asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
		if (this.away || !exchange.getRequestHeaders().getFirst("Authorization").startsWith("Bearer ")) {
			exchange.sendResponseHeaders(503, -1);
			exchange.close();
			return;
		}
		byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
