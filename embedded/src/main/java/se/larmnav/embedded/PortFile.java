package se.larmnav.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

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
		return Locked.by(this.lock, () -> {
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
		Locked.by(this.lock, () -> {
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

}
