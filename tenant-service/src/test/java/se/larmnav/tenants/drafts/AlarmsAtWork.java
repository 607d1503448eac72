package se.larmnav.tenants.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import se.larmnav.routine.guarantee.DeclaredPeriod;
import se.larmnav.routine.history.alarm.RecordedAlarm;
import tools.jackson.databind.json.JsonMapper;

/** Alarm-service as far as drafts know it, over HTTP; it can be away. */
final class AlarmsAtWork {

	private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

	private final HttpServer server;

	private final List<RecordedAlarm> alarms = new ArrayList<>();

	private final List<DeclaredPeriod> declared = new ArrayList<>();

	private final List<String> asked = new ArrayList<>();

	private volatile boolean away;

	private AlarmsAtWork(HttpServer server) {
		this.server = server;
	}

	static AlarmsAtWork start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var alarms = new AlarmsAtWork(server);
			server.createContext("/internal/routine/recorded", alarms::recorded);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.start();
			return alarms;
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
		this.alarms.clear();
		this.declared.clear();
		this.asked.clear();
	}

	void record(RecordedAlarm alarm) {
		this.alarms.add(alarm);
	}

	void declare(DeclaredPeriod period) {
		this.declared.add(period);
	}

	void away() {
		this.away = true;
	}

	/** What was asked, with the method and what was asked for. */
	List<String> asked() {
		return List.copyOf(this.asked);
	}

	/** One alarm in each part. */
	private void recorded(HttpExchange exchange) throws IOException {
		this.asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
		if (this.away || !exchange.getRequestHeaders().getFirst("Authorization").startsWith("Bearer ")) {
			exchange.sendResponseHeaders(503, -1);
			exchange.close();
			return;
		}
		var query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
		int at = query.contains("after=") ? Integer.parseInt(query.substring(query.indexOf("after=") + 6)) : 0;
		@Nullable String next = at + 1 < this.alarms.size() ? String.valueOf(at + 1) : null;
		byte[] bytes = JSON
			.writeValueAsString(
					new AlarmsOfRoutineApi.Part(at < this.alarms.size() ? List.of(this.alarms.get(at)) : List.of(),
							at == 0 ? this.declared : List.of(), next))
			.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
