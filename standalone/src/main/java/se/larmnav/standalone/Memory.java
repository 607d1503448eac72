package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much memory processes take: proportional set size, so that what several share is
 * counted once.
 */
final class Memory {

	private Memory() {
	}

	/** The sum in bytes; 0 where the kernel does not tell. */
	static long of(Stream<ProcessHandle> processes) {
		return processes.mapToLong(Memory::of).sum();
	}

	private static long of(ProcessHandle process) {
		try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
			return lines.filter(line -> line.startsWith("Pss:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
				.sum();
		}
		catch (IOException | java.io.UncheckedIOException ex) {
			return 0;
		}
	}

}
