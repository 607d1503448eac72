package se.larmnav.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's program files, unpacked once per machine from zonky's jar. */
final class PostgresPrograms {

	private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

	private final Path parent;

	private final Path folder;

	PostgresPrograms(Path parent) {
		this.parent = parent;
		this.folder = parent.resolve(Versions.of("postgresql"));
	}

	Path unpacked() throws IOException {
		if (!Files.exists(this.folder)) {
			var next = Files.createTempDirectory(Home.folder(this.parent), "postgresql");
			try (var archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
				unpack(archive, next);
			}
			try {
				Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rwxr-xr-x"));
				Files.move(next, this.folder, StandardCopyOption.ATOMIC_MOVE);
			}
			catch (IOException ex) {
				// Somebody else was first; theirs is as good.
				Folders.delete(next);
			}
		}
		return this.folder;
	}

	private static void unpack(@Nullable InputStream archive, Path target) throws IOException {
		if (archive == null || !"amd64".equals(System.getProperty("os.arch"))) {
			throw new IllegalStateException("There is no built-in PostgreSQL for " + System.getProperty("os.name")
					+ " on " + System.getProperty("os.arch")
					+ "; use your own with LARMNAV_POSTGRES_URL=jdbc:postgresql://<host>:<port>/");
		}
		try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				place(tar, entry, target.resolve(entry.getName()).normalize());
			}
		}
	}

	private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(path.resolveSibling("."));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, path);
		Files.setPosixFilePermissions(path,
				PosixFilePermissions.fromString(((entry.getMode() & 0100) != 0) ? "rwxr-xr-x" : "rw-r--r--"));
	}

}
