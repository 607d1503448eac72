package se.larmnav.routine.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads single values: text, numbers, dates, choices and whatever has a parse method. */
final class Scalars {

	private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

	private Scalars() {
	}

	static boolean reads(Class<?> type) {
		return type == String.class || type == boolean.class || type == int.class || type == LocalDate.class
				|| type.isEnum() || parse(type) != null;
	}

	/** The value, or an IllegalArgumentException that says what was expected. */
	static Object read(ScalarNode node, Class<?> type) {
		String text = node.getValue();
		if (node.getTag().equals(Tag.NULL)) {
			throw new IllegalArgumentException("a value; nothing is written");
		}
		if (type == String.class) {
			return text(node);
		}
		if (type == boolean.class) {
			if (node.getScalarStyle() != ScalarStyle.PLAIN || !(text.equals("true") || text.equals("false"))) {
				throw new IllegalArgumentException("true or false, not '" + text + "'");
			}
			return text.equals("true");
		}
		if (type == int.class) {
			if (node.getScalarStyle() != ScalarStyle.PLAIN || !NUMBER.matcher(text).matches()) {
				throw new IllegalArgumentException("a whole number, not '" + text + "'");
			}
			return Integer.parseInt(text);
		}
		if (type == LocalDate.class) {
			return date(text);
		}
		if (type.isEnum()) {
			return choice(text, type);
		}
		return parsed(text, type);
	}

	private static String text(ScalarNode node) {
		if (node.getScalarStyle() == ScalarStyle.PLAIN && !node.getTag().equals(Tag.STR)) {
			throw new IllegalArgumentException("text in quotes: \"" + node.getValue() + "\"");
		}
		if (node.getValue().isBlank()) {
			throw new IllegalArgumentException("a value; nothing is written");
		}
		return node.getValue().strip();
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException wrong) {
			throw new IllegalArgumentException("a date such as 2026-01-01, not '" + text + "'", wrong);
		}
	}

	private static Object choice(String text, Class<?> type) {
		for (var constant : type.getEnumConstants()) {
			if (kebab(constant).equals(text)) {
				return constant;
			}
		}
		throw new IllegalArgumentException("one of " + String.join(", ", choices(type)) + ", not '" + text + "'");
	}

	static List<String> choices(Class<?> type) {
		return Arrays.stream(type.getEnumConstants()).map(Scalars::kebab).toList();
	}

	static String kebab(Object constant) {
		String name = ((Enum<?>) constant).name();
		return name.matches("[A-Z][0-9]") ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static Object parsed(String text, Class<?> type) {
		try {
			return java.util.Objects.requireNonNull(parse(type)).invoke(null, text);
		}
		catch (InvocationTargetException refused) {
			if (refused.getCause() instanceof IllegalArgumentException cause) {
				throw cause;
			}
			throw new IllegalArgumentException("a value that can be read, not '" + text + "'", refused);
		}
		catch (IllegalAccessException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static @Nullable Method parse(Class<?> type) {
		try {
			return type.getMethod("parse", String.class);
		}
		catch (NoSuchMethodException none) {
			return null;
		}
	}

}
