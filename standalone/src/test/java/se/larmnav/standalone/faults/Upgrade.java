package se.larmnav.standalone.faults;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A later version of alarm-service, which changes a table that every message is written
 * in: laid where the running one was started from, to be there at its next start.
 */
final class Upgrade {

	/** The column that only the later version has. */
	static final String COLUMN = "night_of_7_october";

	private static final String CHANGE_SET = """
			--liquibase formatted sql

			--changeset larmnav:night-of-7-october
			alter table signal add column %1$s text;
			create index signal_%1$s on signal (%1$s);
			""".formatted(COLUMN);

	private Upgrade() {
	}

	static void lay(Path folder) throws IOException {
		var app = folder.resolve("apps").resolve("alarm-service");
		var jar = app.resolve("alarm-service-1-SNAPSHOT.jar");
		var next = Files.copy(jar, app.resolve("next.jar"), StandardCopyOption.REPLACE_EXISTING);
		try (var content = FileSystems.newFileSystem(next)) {
			Files.writeString(content.getPath("/db/tenant/999-night.sql"), CHANGE_SET);
		}
		// the process that runs keeps the file that it has opened
		Files.move(next, jar, StandardCopyOption.ATOMIC_MOVE);
		// the build has not made what lies there now: another run lays it out anew
		Files.delete(app.resolve("unpacked-from"));
	}

}
