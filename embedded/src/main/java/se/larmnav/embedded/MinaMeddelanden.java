package se.larmnav.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A letter service as Mina meddelanden is: a letter goes to the digital mailbox of who
 * has one, and is printed for who has none. Nothing is delivered: what has come can be
 * read here. The same key twice is one letter.
 */
public final class MinaMeddelanden {

	/** Where it takes letters. */
	public static final String PATH = "/letters";

	private static final int MOST_BYTES = 2 * 1024 * 1024;

	private final HttpServer server;

	private final Map<String, Letter> byKey = new ConcurrentHashMap<>();

	private final List<Letter> letters = new CopyOnWriteArrayList<>();

	private final AtomicInteger asked = new AtomicInteger();

	private volatile Predicate<String> mailboxes;

	private volatile Predicate<String> refused = (number) -> false;

	private volatile boolean away;

	private MinaMeddelanden(HttpServer server, Predicate<String> mailboxes) {
		this.server = server;
		this.mailboxes = mailboxes;
	}

	/** Starts one on the loopback where every other person has a digital mailbox. */
	public static MinaMeddelanden on(int port) {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			var service = new MinaMeddelanden(server, (number) -> (number.charAt(10) - '0') % 2 == 0);
			server.createContext(PATH, service::take);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.start();
			return service;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where to post to. */
	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + PATH;
	}

	/** Every letter that has come, oldest first. */
	public List<Letter> letters() {
		return List.copyOf(this.letters);
	}

	/** What has come for a person, oldest first. */
	public List<Letter> to(String personalNumber) {
		return this.letters.stream().filter(letter -> letter.personalNumber().equals(personalNumber)).toList();
	}

	/** How many times somebody has tried to hand over a letter. */
	public int asked() {
		return this.asked.get();
	}

	/** Who has a digital mailbox, by personal number. */
	public void mailboxes(Predicate<String> whose) {
		this.mailboxes = whose;
	}

	/** Whose letters it refuses for good. */
	public void refuses(Predicate<String> whose) {
		this.refused = whose;
	}

	/** Whether it cannot take anything for the time being. */
	public void away(boolean isAway) {
		this.away = isAway;
	}

	/** Stops it, and with it what it has received is gone. */
	public void stop() {
		this.server.stop(0);
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.asked.incrementAndGet();
			var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
			if (this.away || key == null || !exchange.getRequestMethod().equals("POST")) {
				exchange.sendResponseHeaders(this.away ? 503 : 400, -1);
				return;
			}
			take(key, JsonMapper.shared().readTree(exchange.getRequestBody()), exchange);
		}
	}

	private void take(String key, JsonNode told, HttpExchange exchange) throws IOException {
		var number = told.path("personalNumber").asString("");
		var pdf = Base64.getDecoder().decode(told.path("content").asString(""));
		if (pdf.length > MOST_BYTES || !number.matches("[0-9]{12}") || this.refused.test(number)) {
			exchange.sendResponseHeaders((pdf.length > MOST_BYTES) ? 413 : 422, -1);
			return;
		}
		var channel = this.mailboxes.test(number) ? Channel.DIGITAL_MAILBOX : Channel.PRINT;
		var letter = new Letter(number, told.path("name").asString(""), told.path("address").asString(""),
				told.path("title").asString(""), channel, pdf);
		var before = this.byKey.putIfAbsent(key, letter);
		if (before == null) {
			this.letters.add(letter);
		}
		var answer = ("{\"channel\":\"" + ((before == null) ? letter : before).channel() + "\"}")
			.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, answer.length);
		exchange.getResponseBody().write(answer);
	}

	/** How a letter goes. */
	public enum Channel {

		/** To the person's digital mailbox. */
		DIGITAL_MAILBOX,

		/** On paper, to the registered address. */
		PRINT

	}

	/** A letter as it arrived. */
	public record Letter(String personalNumber, String name, String address, String title, Channel channel,
			byte[] pdf) {
	}

}
