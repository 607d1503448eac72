package se.larmnav.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one benchmark has measured, each figure with its peer from the same run: told on
 * the terminal as it comes, and kept as a report in {@code docs/benchmarks} at the end.
 */
public final class Benchmark implements AutoCloseable {

	private final String name;

	private final String title;

	private final List<String> lines = new ArrayList<>();

	private final double loadBefore = load();

	/**
	 * Begins.
	 * @param name by which {@code ./larmnav bench} knows it
	 */
	public Benchmark(String name, String title) {
		this.name = name;
		this.title = title;
		say("machine: %d processors, Java %s, load %.1f", Runtime.getRuntime().availableProcessors(),
				Runtime.version().feature(), this.loadBefore);
	}

	/**
	 * How much of something is to be measured; {@code ./larmnav bench <name> --<what>=}
	 * asks for more or less than usual.
	 */
	public static int number(String what, int usual) {
		return Integer.getInteger("larmnav.bench." + what, usual);
	}

	/** Says a line. */
	public void say(String text, Object... values) {
		var line = String.format(Locale.ROOT, text, values);
		this.lines.add(line);
		System.out.println("BENCH " + line);
	}

	/**
	 * Says a figure with its goal and its peer, all in seconds; none of them is a test.
	 */
	public void figure(String what, double seconds, double goal, String peer, double peerSeconds) {
		say("%-44s %9.3f s   goal %7.2f s   %s %.3f s   ratio %.2f", what, seconds, goal, peer, peerSeconds,
				peerSeconds == 0 ? 0 : seconds / peerSeconds);
	}

	/** How long something takes, in seconds. */
	public static double seconds(Work work) throws Exception {
		long begun = System.nanoTime();
		work.run();
		return (System.nanoTime() - begun) / 1e9;
	}

	/** The middle of several. */
	public static double median(double... seconds) {
		var sorted = seconds.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/** Something that is measured. */
	@FunctionalInterface
	public interface Work {

		/** Does it once. */
		void run() throws Exception;

	}

	@Override
	public void close() {
		say("load at the end: %.1f", load());
		var report = "# " + this.title + "\n\n`./larmnav bench " + this.name + "`, " + today() + ".\n\n```\n"
				+ String.join("\n", this.lines) + "\n```\n";
		try {
			var folder = Files.createDirectories(Home.root().resolve(Path.of("docs", "benchmarks")));
			Files.writeString(folder.resolve(this.name + ".md"), report);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** When this program was started, which is soon enough. */
	private static LocalDate today() {
		var started = ManagementFactory.getRuntimeMXBean().getStartTime();
		return LocalDate.ofInstant(Instant.ofEpochMilli(started), ZoneId.of("Europe/Stockholm"));
	}

	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

}
