package se.larmnav.ui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The Swedish texts of the screens, by key. {@code {0}} is an argument,
 * {@code {individual}} the municipality's word for a concept.
 */
public final class Texts {

	private static final Properties TEXTS = load();

	private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z0-9-]+)}");

	private Texts() {
	}

	/** The text of a key; a key without text is a fault of ours. */
	public static String text(String key, @Nullable Object... arguments) {
		var text = TEXTS.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("No text for " + key);
		}
		return fill(text, arguments);
	}

	/** The text of what a service has named, or else the name as it came. */
	public static String textOr(String key, @Nullable String otherwise) {
		var text = TEXTS.getProperty(key);
		return (text != null) ? fill(text) : Objects.requireNonNullElse(otherwise, "");
	}

	/** Whether there is a text for the key. */
	public static boolean has(String key) {
		return TEXTS.containsKey(key);
	}

	/** Whether there are texts below a key, for names that come from a service. */
	public static boolean startingWith(String prefix) {
		return TEXTS.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix));
	}

	private static String fill(String text, @Nullable Object... arguments) {
		if (text.indexOf('{') < 0) {
			return text;
		}
		return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(value(hole.group(1), arguments)));
	}

	private static String value(String hole, @Nullable Object... arguments) {
		if (Character.isDigit(hole.charAt(0))) {
			var number = Integer.parseInt(hole);
			// without an argument the hole stays: the clock script fills it
			return (number < arguments.length) ? Objects.toString(arguments[number], "") : "{" + hole + "}";
		}
		return Words.current().of(hole);
	}

	private static Properties load() {
		var texts = new Properties();
		try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream("/messages_sv.properties"));
				var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
