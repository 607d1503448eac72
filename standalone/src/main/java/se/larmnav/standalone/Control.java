package se.larmnav.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import se.larmnav.embedded.Secret;

/**
 * Where a running launcher takes commands: on the loopback, from who can read its control
 * file. An answer is lines of text, sent as they come.
 */
final class Control implements AutoCloseable {

	private final HttpServer server;

	private final Path file;

	private Control(HttpServer server, Path file) {
		this.server = server;
		this.file = file;
	}

	/** Something that can be asked for; what it has to say it prints. */
	@FunctionalInterface
	interface Commands {

		void obey(String command, List<String> words, PrintStream out) throws Exception;

	}

	/** How to reach the launcher of a run. */
	record Address(int port, String secret) {

		static Address read(Path file) throws IOException {
			var words = Files.readString(file).strip().split(" ", 2);
			return new Address(Integer.parseInt(words[0]), words[1]);
		}

	}

	static Control open(Path file, Commands commands) throws IOException {
		Files.deleteIfExists(file);
		var secret = Secret.in(file);
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		server.createContext("/", exchange -> answer(exchange, secret, commands));
		server.start();
		Files.writeString(file, server.getAddress().getPort() + " " + secret);
		return new Control(server, file);
	}

	@Override
	public void close() throws IOException {
		this.server.stop(0);
		Files.deleteIfExists(this.file);
	}

	private static void answer(HttpExchange exchange, String secret, Commands commands) throws IOException {
		try (exchange) {
			var given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
			if (!MessageDigest.isEqual(bytes(given), bytes("Bearer " + secret))) {
				exchange.sendResponseHeaders(403, -1);
				return;
			}
			var words = List
				.of(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("\n"));
			exchange.sendResponseHeaders(200, 0);
			try (var out = new PrintStream(exchange.getResponseBody(), true, StandardCharsets.UTF_8)) {
				obey(commands, words, out);
			}
		}
	}

	private static void obey(Commands commands, List<String> words, PrintStream out) {
		try {
			commands.obey(words.getFirst(), words.subList(1, words.size()), out);
		}
		catch (Refused ex) {
			out.println(ControlClient.FAILED + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception ex) {
			out.println(ControlClient.FAILED + ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
