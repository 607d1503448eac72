package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import se.larmnav.embedded.Home;

/**
 * The municipalities whose files lie in the repository; tenant-service takes them in by
 * itself when it starts.
 */
final class Municipalities {

	private static final Duration PATIENCE = Duration.ofMinutes(6);

	private static final String OPENED = "/internal/events?types=tenant-opened&wait=5&after=";

	private final int port;

	private final Internal internal;

	Municipalities(Settings settings, Internal internal) {
		this.port = settings.port(Module.TENANTS.folder());
		this.internal = internal;
	}

	static Path folder() {
		return Home.root().resolve("config/municipalities");
	}

	static List<String> inFiles() throws IOException {
		if (!Files.isDirectory(folder())) {
			return List.of();
		}
		try (var folders = Files.list(folder())) {
			return folders.filter(Files::isDirectory).map(path -> String.valueOf(path.getFileName())).sorted().toList();
		}
	}

	/** Waits until all are open, and says which are not when that takes too long. */
	Set<String> awaitOpen(Progress progress) throws IOException, InterruptedException {
		var closed = new TreeSet<>(inFiles());
		var place = 0L;
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (!closed.isEmpty() && System.nanoTime() < end) {
			var page = this.internal.get(this.port, OPENED + place);
			place = page.path("upTo").asLong();
			for (var event : page.path("events")) {
				var opened = event.path("tenant").asString();
				if (closed.remove(opened)) {
					progress.line("municipality", opened);
				}
			}
		}
		closed
			.forEach(alias -> progress.line("municipality", alias + " is not open yet; tenant-service's log says why"));
		return closed;
	}

}
