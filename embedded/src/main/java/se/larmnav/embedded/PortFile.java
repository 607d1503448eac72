package se.larmnav.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Where everyone on the machine finds a part again. A lock beside it lets one JVM at a
 * time start or stop it.
 */
final class PortFile {

	private final Path file;

	private final Path lock;

	PortFile(Path folder, String part) {
		this.file = Home.folder(folder).resolve(part + ".port");
		this.lock = folder.resolve(part + ".lock");
	}

	/**
	 * The running part: adopted when it is healthy, else what is left of it is cleared
	 * and it is started.
	 */
	Facts adoptOrStart(Part part) {
		return locked(() -> {
			var known = read();
			if (known.isPresent() && part.healthy(known.get())) {
				return known.get();
			}
			part.stop();
			var facts = part.start();
			write(facts);
			return facts;
		});
	}

	void stop(Part part) {
		locked(() -> {
			part.stop();
			return Files.deleteIfExists(this.file);
		});
	}

	private Optional<Facts> read() throws IOException {
		return Files.exists(this.file) ? Optional.of(Facts.parse(Files.readString(this.file))) : Optional.empty();
	}

	private void write(Facts facts) throws IOException {
		var next = this.file.resolveSibling(this.file.getFileName() + ".next");
		Files.deleteIfExists(next);
		Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(next, facts.toString());
		Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private <T> T locked(Callable<T> work) {
		// Within a JVM the threads wait for each other here; the file lock is for the
		// other JVMs.
		synchronized (PortFile.class) {
			try (var channel = FileChannel.open(this.lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
