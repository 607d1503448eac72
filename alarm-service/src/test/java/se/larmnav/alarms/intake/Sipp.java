package se.larmnav.alarms.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A device that is not ours: sipp (Debian's package sip-tester) with a scenario of
 * {@code src/test/resources/sipp}.
 *
 * @param port of the receiver
 * @param transport by sipp's name: u1 is UDP, t1 is TCP
 */
record Sipp(int port, String transport) {

	private static final long PATIENCE = 60;

	static Sipp udp(int port) {
		return new Sipp(port, "u1");
	}

	static Sipp tcp(int port) {
		return new Sipp(port, "t1");
	}

	/** Plays a scenario as one controller; what was not as it should be is thrown. */
	void plays(String scenario, String controller, String... more) throws IOException {
		var command = new ArrayList<>(List.of("sipp", "127.0.0.1:" + port, "-sf", file(scenario), "-t", transport, "-i",
				"127.0.0.1", "-m", "1", "-nostdin", "-timeout", "50", "-timeout_error", "-trace_err", "-error_file",
				"/dev/stderr", "-key", "cid", controller));
		command.addAll(List.of(more));
		var log = Files.createTempFile("sipp", ".log");
		try {
			var process = start(command, log);
			var ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
			process.destroyForcibly();
			if (!ended || process.exitValue() != 0) {
				throw new AssertionError(scenario + " was not answered as it should be:\n" + Files.readString(log));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
		finally {
			Files.delete(log);
		}
	}

	static String file(String scenario) {
		return Path.of(Objects.requireNonNull(Sipp.class.getResource("/sipp/" + scenario + ".xml"), scenario).getPath())
			.toString();
	}

	private static Process start(List<String> command, Path log) throws IOException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		}
		catch (IOException ex) {
			throw new IOException("sipp is missing: apt-get install sip-tester", ex);
		}
	}

}
