package se.larmnav.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;

import se.larmnav.embedded.Redis;

/** A connection to Redis, in the plain words that it understands. */
final class RedisLine implements AutoCloseable {

	private final Socket socket;

	private final BufferedReader answers;

	RedisLine(Redis redis) throws IOException {
		this.socket = new Socket(redis.host(), redis.port());
		this.socket.setTcpNoDelay(true);
		this.answers = new BufferedReader(
				new InputStreamReader(this.socket.getInputStream(), StandardCharsets.US_ASCII));
	}

	void publish(String channel, String message) throws IOException {
		say("PUBLISH " + channel + " " + message);
		this.answers.readLine();
	}

	/** Hears what is published there, on a thread of its own, until this is closed. */
	void hear(Set<String> channels, Consumer<String> channel) throws IOException {
		say("SUBSCRIBE " + String.join(" ", channels));
		// the first answer says that it is heard
		this.answers.readLine();
		Thread.ofVirtual().start(() -> listen(channel));
	}

	private void listen(Consumer<String> channel) {
		try {
			for (var line = this.answers.readLine(); line != null; line = this.answers.readLine()) {
				if (line.equals("message")) {
					this.answers.readLine();
					channel.accept(this.answers.readLine());
				}
			}
		}
		catch (IOException closed) {
			// nobody listens any more
		}
	}

	private void say(String words) throws IOException {
		this.socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
