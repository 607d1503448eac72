package se.larmnav.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Removing a folder with all that is in it. */
public final class Folders {

	private Folders() {
	}

	/** Removes it, if it is there. */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var all = Files.walk(folder)) {
			for (var path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
				Files.delete(path);
			}
		}
	}

}
