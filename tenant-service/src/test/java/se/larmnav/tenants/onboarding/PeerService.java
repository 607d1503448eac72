package se.larmnav.tenants.onboarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Another service of ours, as far as onboarding knows it: which tenants it has. */
final class PeerService {

	private final String name;

	private final HttpServer server;

	private final PeerCopies copies = new PeerCopies();

	private final Set<String> tenants = new ConcurrentSkipListSet<>();

	private final Set<String> quarantined = new ConcurrentSkipListSet<>();

	private volatile boolean away;

	private volatile long unanswered;

	private volatile String silentTo = "";

	private volatile int untold;

	private volatile String obstacle = "";

	private final List<String> readers = new CopyOnWriteArrayList<>();

	private PeerService(String name, HttpServer server) {
		this.name = name;
		this.server = server;
	}

	static PeerService start(String name) {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var peer = new PeerService(name, server);
			server.createContext("/", peer::answer);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.start();
			return peer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	Set<String> tenants() {
		return Set.copyOf(this.tenants);
	}

	/** Sets a tenant apart, as after a migration that failed. */
	void quarantine(String alias, boolean isQuarantined) {
		if (isQuarantined) {
			this.quarantined.add(alias);
		}
		else {
			this.quarantined.remove(alias);
		}
	}

	/** Lets somebody's alarm wait. */
	void unanswered(long seconds) {
		this.unanswered = seconds;
	}

	/** Answers nothing that could be an answer. */
	void away(boolean isAway) {
		this.away = isAway;
	}

	/** Takes questions of this method and answers none, until it is told otherwise. */
	void silentTo(String method) {
		this.silentTo = method;
	}

	private void answer(HttpExchange exchange) throws IOException {
		while (this.silentTo.equals(exchange.getRequestMethod())) {
			pause();
		}
		if (this.away || !exchange.getRequestHeaders().getFirst("Authorization").startsWith("Bearer ")) {
			exchange.sendResponseHeaders(503, -1);
			exchange.close();
			return;
		}
		var path = exchange.getRequestURI().getPath();
		if (path.matches("/internal/tenants/[^/]+/.*")) {
			ofTenant(exchange, path.split("/")[3], path.substring(path.lastIndexOf('/') + 1));
			exchange.close();
			return;
		}
		var alias = path.substring(path.lastIndexOf('/') + 1);
		switch (exchange.getRequestMethod()) {
			case "PUT" -> {
				this.tenants.add(alias);
				send(exchange, standing(alias));
			}
			case "DELETE" -> {
				this.tenants.remove(alias);
				this.copies.forget(alias);
				exchange.sendResponseHeaders(204, -1);
			}
			default -> send(exchange, path.equals("/internal/unanswered") ? waiting()
					: this.tenants.stream().map(this::standing).collect(Collectors.joining(",", "[", "]")));
		}
		exchange.close();
	}

	private void ofTenant(HttpExchange exchange, String alias, String what) throws IOException {
		switch (what) {
			case "attempts" -> {
				this.quarantined.remove(alias);
				send(exchange, standing(alias));
			}
			case "copy" -> {
				var rows = this.copies.read(alias, exchange.getRequestBody());
				this.tenants.add(alias);
				send(exchange, rows);
			}
			case "counts" -> send(exchange, this.tenants.contains(alias) ? "{\"home\":12}" : "{}");
			case "obstacles" -> send(exchange, this.obstacle.isEmpty() ? "[]" : "[\"" + this.obstacle + "\"]");
			default -> {
				this.readers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
				exchange.sendResponseHeaders(200, 0);
				this.copies.write(alias, "documents/of-" + this.name + "/1.pdf", this.untold,
						exchange.getResponseBody());
			}
		}
	}

	/** Has a municipality that nobody has onboarded here. */
	void take(String alias) {
		this.tenants.add(alias);
	}

	/** Has something in the way of deleting anybody; nothing when it is empty. */
	void obstacle(String code) {
		this.obstacle = code;
	}

	/** Has told something that nobody has applied yet. */
	void untold(int events) {
		this.untold = events;
	}

	/** For whom copies have been written. */
	List<String> readers() {
		return List.copyOf(this.readers);
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private String waiting() {
		return this.tenants.stream()
			.map(each -> "{\"alias\":\"" + each + "\",\"seconds\":" + this.unanswered + "}")
			.collect(Collectors.joining(",", "[", "]"));
	}

	private String standing(String alias) {
		return this.quarantined.contains(alias)
				? "{\"alias\":\"" + alias
						+ "\",\"state\":\"QUARANTINED\",\"failures\":3,\"next\":\"2026-03-02T09:08:00Z\"}"
				: "{\"alias\":\"" + alias + "\",\"state\":\"OPEN\",\"failures\":0,\"behind\":7}";
	}

	private static void send(HttpExchange exchange, String json) throws IOException {
		var bytes = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

}
