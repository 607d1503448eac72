package se.larmnav.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password made once for this installation and kept where only its user can read it.
 */
public final class Secret {

	private Secret() {
	}

	/** The password in the file, made if there is none. */
	public static String in(Path file) throws IOException {
		if (!Files.exists(file)) {
			var bytes = new byte[18];
			new SecureRandom().nextBytes(bytes);
			Home.folder(file.toAbsolutePath().resolveSibling("."));
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, HexFormat.of().formatHex(bytes));
		}
		return Files.readString(file).strip();
	}

}
