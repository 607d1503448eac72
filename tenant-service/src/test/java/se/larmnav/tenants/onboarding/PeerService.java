package se.larmnav.tenants.onboarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Another service of ours, as far as onboarding knows it: which tenants it has. */
final class PeerService {

	private final HttpServer server;

	private final Set<String> tenants = new ConcurrentSkipListSet<>();

	private final Set<String> quarantined = new ConcurrentSkipListSet<>();

	private volatile boolean away;

	private volatile long unanswered;

	private volatile String silentTo = "";

	private volatile int untold;

	private final List<String> readers = new CopyOnWriteArrayList<>();

	private PeerService(HttpServer server) {
		this.server = server;
	}

	static PeerService start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var peer = new PeerService(server);
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
				var zip = new ZipInputStream(exchange.getRequestBody());
				var rows = new TreeMap<String, Long>();
				for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
					if (entry.getName().endsWith(".jsonl")) {
						rows.put(entry.getName(), text.lines().count());
					}
				}
				this.tenants.add(alias);
				send(exchange,
						rows.entrySet()
							.stream()
							.map(row -> '"' + row.getKey() + "\":" + row.getValue())
							.collect(Collectors.joining(",", "{", "}")));
			}
			default -> {
				this.readers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
				exchange.sendResponseHeaders(200, 0);
				var zip = new ZipOutputStream(exchange.getResponseBody());
				entry(zip, "part.json",
						"{\"service\":\"x\",\"tenant\":\"" + alias + "\",\"version\":\"1\",\"told\":{},\"untold\":"
								+ this.untold + ",\"heard\":{},\"numbers\":{}}");
				entry(zip, "tables/home.jsonl", "{\"id\":1}\n{\"id\":2}\n");
				entry(zip, "documents/" + this.server.getAddress().getPort() + "/1.pdf", "%PDF");
				zip.finish();
			}
		}
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
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
