package se.larmnav.routine.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.time.SwedishTime;

/**
 * What an example gives to its rule; each value is asked for by the rule that needs it.
 */
final class Given {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]", Locale.ROOT);

	private final Map<String, Word> words;

	private final Set<String> asked = new TreeSet<>();

	Given(Map<String, Word> words) {
		this.words = words;
	}

	String text(String key) {
		var text = maybe(key);
		if (text == null) {
			throw new IllegalArgumentException("the example must give '" + key + "'");
		}
		return text;
	}

	@Nullable String maybe(String key) {
		this.asked.add(key);
		var word = this.words.get(key);
		return word == null ? null : word.text();
	}

	LocalDate day(String key) {
		return LocalDate.parse(text(key));
	}

	@Nullable LocalDate maybeDay(String key) {
		var text = maybe(key);
		return text == null ? null : LocalDate.parse(text);
	}

	/** A moment in Swedish time; a day alone is its noon. */
	Instant moment(String key) {
		String text = text(key);
		var local = text.length() == 10 ? LocalDate.parse(text).atTime(12, 0) : LocalDateTime.parse(text, MOMENT);
		return local.atZone(SwedishTime.ZONE).toInstant();
	}

	@Nullable Instant maybeMoment(String key) {
		return maybe(key) == null ? null : moment(key);
	}

	int number(String key) {
		return Integer.parseInt(text(key));
	}

	boolean yes(String key) {
		return "true".equals(maybe(key));
	}

	@Nullable Boolean answer(String key) {
		var text = maybe(key);
		return text == null ? null : Boolean.valueOf(text);
	}

	List<String> list(String key) {
		var text = maybe(key);
		return text == null || text.isBlank() ? List.of() : Arrays.stream(text.split(",")).map(String::strip).toList();
	}

	<E extends Enum<E>> E choice(String key, Class<E> type) {
		return choice(type, text(key));
	}

	static <E extends Enum<E>> E choice(Class<E> type, String text) {
		return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** The keys that no rule has asked for: slips of the pen. */
	List<String> unused() {
		return this.words.keySet().stream().filter((key) -> !this.asked.contains(key)).toList();
	}

}
