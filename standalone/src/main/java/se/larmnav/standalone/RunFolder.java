package se.larmnav.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import se.larmnav.embedded.Folders;
import se.larmnav.embedded.PartSet;
import se.larmnav.embedded.Programs;

/** The state folder of one run, held by one launcher at a time. */
final class RunFolder implements AutoCloseable {

	// What can be made again from the build stays also when somebody starts anew.
	private static final Set<String> KEPT = Set.of("lock", "apps");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Path folder;

	private final FileChannel held;

	private RunFolder(Path folder, FileChannel held) {
		this.folder = folder;
		this.held = held;
	}

	/** Takes it, and clears what a killed launcher has left running in it. */
	static RunFolder take(Settings settings, PartSet parts) throws IOException, InterruptedException {
		var folder = settings.folder();
		var channel = FileChannel.open(Files.createDirectories(folder).resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (channel.tryLock() == null) {
			channel.close();
			throw new Refused("Larmnav runs already (" + folder + "); ./larmnav stop stops it");
		}
		var taken = new RunFolder(folder, channel);
		stopServices(folder);
		if (settings.fresh()) {
			parts.stop();
			taken.empty();
		}
		mustBeFree(settings);
		return taken;
	}

	/** Waits until the launcher that holds the folder has stopped all that it runs. */
	static void awaitLeft(Path folder) throws IOException, InterruptedException {
		for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(200)) {
			try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
				if (channel.tryLock() != null) {
					return;
				}
			}
		}
		throw new Refused("Larmnav is still stopping; what it does stands where it was started");
	}

	/** Stops the services that run in the folder, whoever has started them. */
	static void stopServices(Path folder) throws IOException, InterruptedException {
		for (var left : services(folder).toList()) {
			Programs.stop(left, "TERM", Duration.ofSeconds(15));
		}
	}

	private static Stream<ProcessHandle> services(Path folder) {
		return ProcessHandle.allProcesses().filter(process -> Programs.commandOf(process).contains(mark(folder) + " "));
	}

	private static String mark(Path folder) {
		return "-Dlarmnav.run=" + folder;
	}

	/** A word in each service's command line by which it is known again. */
	String mark() {
		return mark(this.folder);
	}

	Path apps() throws IOException {
		return Files.createDirectories(this.folder.resolve("apps"));
	}

	/** The log of one service; that of the run before is kept beside it. */
	Path log(String name) throws IOException {
		return Files.createDirectories(this.folder.resolve("logs")).resolve(name + ".log");
	}

	Path file(String name) {
		return this.folder.resolve(name);
	}

	@Override
	public void close() throws IOException {
		this.held.close();
	}

	private void empty() throws IOException {
		try (var content = Files.list(this.folder)) {
			for (var path : (Iterable<Path>) content::iterator) {
				if (!KEPT.contains(String.valueOf(path.getFileName()))) {
					Folders.delete(path);
				}
			}
		}
	}

	private static void mustBeFree(Settings settings) {
		new TreeMap<>(settings.servicePorts()).forEach((name, port) -> {
			if (settings.without().stream().noneMatch(module -> module.folder().equals(name)) && !Programs.free(port)) {
				throw new Refused("Port " + port + " for " + name
						+ " is taken by another program; choose another with --port." + name + "=<number>");
			}
		});
	}

}
