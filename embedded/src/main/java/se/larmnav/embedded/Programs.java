package se.larmnav.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Starting other programs so that they neither die with us nor hold on to our output. */
public final class Programs {

	private Programs() {
	}

	/** A process in a session of its own: a Ctrl-C at our terminal does not reach it. */
	public static ProcessBuilder detached(Path log, List<String> command) {
		var words = new ArrayList<String>();
		if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
			words.add("/usr/bin/setsid");
		}
		words.addAll(command);
		return logged(log, words);
	}

	static ProcessBuilder logged(Path log, List<String> command) {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
	}

	/** Runs to its end. The last lines of its log are in the exception when it fails. */
	public static void run(String what, Path log, List<String> command) throws IOException, InterruptedException {
		var process = logged(log, command).start();
		try {
			if (!process.waitFor(3, TimeUnit.MINUTES)) {
				throw new IllegalStateException(what + " took more than three minutes; see " + log);
			}
			if (process.exitValue() != 0) {
				throw new IllegalStateException(what + " failed (" + process.exitValue() + "):\n" + tail(log));
			}
		}
		finally {
			process.destroyForcibly();
		}
	}

	/** The last lines of a log, for a message. */
	public static String tail(Path log) {
		try {
			var lines = Files.readAllLines(log);
			return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size())) + "\n(" + log + ")";
		}
		catch (IOException ex) {
			return "(no log at " + log + ")";
		}
	}

	/**
	 * The process whose number a server has written in the first line of a file, if it is
	 * alive and still that server.
	 */
	static Optional<ProcessHandle> named(Path pidFile, String program) {
		try (var lines = Files.lines(pidFile)) {
			return lines.findFirst()
				.flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
				.filter(process -> commandOf(process).contains(program));
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	// A process in a user namespace of its own hides its executable from Java, but not
	// its command line.
	public static String commandOf(ProcessHandle process) {
		try {
			return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).replace('\0', ' ');
		}
		catch (IOException ex) {
			return process.info().commandLine().orElse("");
		}
	}

	/**
	 * Asks it to stop with the given signal, and makes it when it has not after the time
	 * given.
	 */
	public static void stop(ProcessHandle process, String signal, Duration patience)
			throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
		try {
			process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | java.util.concurrent.ExecutionException ex) {
			process.destroyForcibly();
			await(Duration.ofSeconds(10), () -> !process.isAlive());
		}
	}

	/** Waits until it is so, and says whether it came to be. */
	public static boolean await(Duration patience, BooleanSupplier condition) throws InterruptedException {
		return await(patience, Duration.ofMillis(50), condition);
	}

	static boolean await(Duration patience, Duration between, BooleanSupplier condition) throws InterruptedException {
		for (var end = System.nanoTime() + patience.toNanos(); System.nanoTime() < end; Thread.sleep(between)) {
			if (condition.getAsBoolean()) {
				return true;
			}
		}
		return condition.getAsBoolean();
	}

	/** Whether a running part is where it was asked to be; 0 asks for no place. */
	static boolean asked(int port, Facts facts) {
		return port == 0 || port == facts.number("port");
	}

	// Below the ports that the kernel gives to whoever connects somewhere: one of those
	// may be taken before it is listened on,
	// even by the very client that waits for the server.
	static int freePort() {
		for (int tries = 0; tries < 1000; tries++) {
			var port = ThreadLocalRandom.current().nextInt(20000, 32000);
			if (free(port)) {
				return port;
			}
		}
		throw new IllegalStateException("No free port from 20000 to 32000 on this machine");
	}

	/**
	 * Whether nobody listens on a port of the loopback; a connection that lingers is no
	 * hindrance.
	 */
	public static boolean free(int port) {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * The port that was asked for, or a free one for 0; a taken one is said in one line.
	 */
	static int portOrFree(String part, int port) {
		if (port == 0) {
			return freePort();
		}
		if (!free(port)) {
			throw new IllegalStateException("Port " + port + " for " + part
					+ " is taken by another program; choose another with --port." + part + "=<number>");
		}
		return port;
	}

}
