package se.larmnav.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which versions of the parts this build brought with it; each has a folder of its own.
 */
final class Versions {

	private static final Properties BUILT = read();

	private Versions() {
	}

	static String of(String part) {
		return part + "-" + BUILT.getProperty(part, "");
	}

	private static Properties read() {
		var properties = new Properties();
		try (var in = Versions.class.getResourceAsStream("versions.properties")) {
			properties.load(in);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
