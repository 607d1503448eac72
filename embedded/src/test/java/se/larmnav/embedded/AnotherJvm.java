package se.larmnav.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM that needs the parts, says where they are, and stays until it is killed. */
final class AnotherJvm {

	private AnotherJvm() {
	}

	static void main() throws InterruptedException {
		var place = Parts.postgres().port() + " " + Parts.redis().port();
		System.out.println("<" + ProcessHandle.current().pid() + ">" + place);
		Thread.sleep(120_000);
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
