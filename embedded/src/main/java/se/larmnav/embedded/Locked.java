package se.larmnav.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Work that one at a time may do on this machine: one thread of one JVM. */
final class Locked {

	private static final ConcurrentMap<Path, Object> THREADS = new ConcurrentHashMap<>();

	private Locked() {
	}

	static <T> T by(Path file, Callable<T> work) {
		// A file lock is a JVM's: its threads wait for each other here.
		synchronized (THREADS.computeIfAbsent(file, path -> new Object())) {
			try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					var held = channel.lock()) {
				return work.call();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

}
