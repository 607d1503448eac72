package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

import se.larmnav.embedded.Programs;

/**
 * Prepares services that have changed so that they start in half the time: each is
 * started once more up to the point where it would begin to work, and the JVM keeps what
 * it has loaded. It goes on in the background at the lowest priority, and serves the next
 * start.
 */
final class FastStarts implements AutoCloseable {

	private final Thread thread;

	FastStarts(List<ServiceProcess> services) {
		this.thread = Thread.ofVirtual().start(() -> {
			for (var service : services) {
				if (!Thread.currentThread().isInterrupted()) {
					prepare(service);
				}
			}
		});
	}

	boolean goesOn() {
		return this.thread.isAlive();
	}

	@Override
	public void close() throws InterruptedException {
		this.thread.interrupt();
		this.thread.join();
	}

	private static void prepare(ServiceProcess service) {
		var files = service.files();
		if (Files.exists(files.cache())) {
			return;
		}
		var next = files.cache().resolveSibling("next.aot");
		try {
			var rehearsal = start(service, files.rehearsal(next));
			try {
				// Without a cache it starts as it did before: nothing is lost but time.
				if (rehearsal.waitFor(3, TimeUnit.MINUTES) && rehearsal.exitValue() == 0 && Files.exists(next)) {
					Files.move(next, files.cache(), StandardCopyOption.ATOMIC_MOVE);
				}
			}
			finally {
				rehearsal.descendants().forEach(ProcessHandle::destroyForcibly);
				rehearsal.destroyForcibly();
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Process start(ServiceProcess service, List<String> command) throws IOException {
		var builder = Programs.detached(service.files().folder().resolve("rehearsal.log"), command);
		service.describe(builder.environment());
		return builder.start();
	}

}
