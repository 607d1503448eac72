package se.larmnav.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import redis.embedded.core.ExecutableProvider;

/** Redis 6.2 from embedded-redis's jar, with its append-only file on. */
final class RedisPart implements Part {

	private final Path folder;

	private final Path programs;

	private final int port;

	RedisPart(Path folder, Path programs, int port) {
		this.folder = folder.resolve("redis");
		this.programs = programs;
		this.port = port;
	}

	static Redis from(Facts facts) {
		return new Redis("127.0.0.1", facts.number("port"));
	}

	@Override
	public String name() {
		return "redis";
	}

	@Override
	public boolean healthy(Facts facts) {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), facts.number("port")), 1000);
			socket.setSoTimeout(2000);
			socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
			return Programs.asked(this.port, facts)
					&& new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public Facts start() throws Exception {
		Home.folder(this.folder);
		var log = this.folder.resolve("redis.log");
		var chosen = Programs.portOrFree("redis", this.port);
		var configuration = Files.writeString(this.folder.resolve("redis.conf"), """
				bind 127.0.0.1
				port %d
				dir "%s"
				pidfile "%s"
				logfile "%s"
				daemonize yes
				appendonly yes
				maxmemory 256mb
				maxmemory-policy noeviction
				""".formatted(chosen, this.folder, this.folder.resolve("redis.pid"), log));
		Programs.run("Starting Redis", log, List.of(program().toString(), configuration.toString()));
		var facts = Facts.of("port", Integer.toString(chosen));
		if (!Programs.await(Duration.ofSeconds(30), () -> healthy(facts))) {
			throw new IllegalStateException(
					"Redis does not answer (it needs OpenSSL 3, Debian package libssl3):\n" + Programs.tail(log));
		}
		return facts;
	}

	@Override
	public Stream<ProcessHandle> processes() {
		return Programs.named(this.folder.resolve("redis.pid"), "redis").stream();
	}

	@Override
	public void stop() throws Exception {
		var running = Programs.named(this.folder.resolve("redis.pid"), "redis");
		if (running.isPresent()) {
			Programs.stop(running.get(), "TERM", Duration.ofSeconds(15));
		}
	}

	private Path program() throws IOException {
		var kept = Home.folder(this.programs).resolve(Versions.of("redis"));
		if (!Files.exists(kept)) {
			var scratch = Files.createTempDirectory(this.programs, "redis");
			var unpacked = ExecutableProvider.newJarResourceProvider(scratch.toFile()).get().toPath();
			Files.move(unpacked, kept, StandardCopyOption.ATOMIC_MOVE);
			Folders.delete(scratch);
		}
		return kept;
	}

}
