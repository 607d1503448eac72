package se.larmnav.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The browser of the browser tests: Debian's package, or the one that
 * {@code LARMNAV_CHROMIUM} names.
 */
public final class Chromium {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome");

	private Chromium() {
	}

	/** Its program file. */
	public static Path program() {
		return Stream.concat(Stream.ofNullable(System.getenv("LARMNAV_CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"Chromium is missing: sudo apt-get install chromium fonts-liberation"));
	}

}
