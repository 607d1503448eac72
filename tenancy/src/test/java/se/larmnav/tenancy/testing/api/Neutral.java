package se.larmnav.tenancy.testing.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A call without what only its run knew and without anybody who could be somebody: ids
 * are numbered, devices are one, moments of the machine are the test clock's first,
 * people are the one whom Skatteverket's test number is for, and what is long is cut.
 */
final class Neutral {

	private static final Duration NEAR = Duration.ofDays(3);

	private static final Instant MOMENT = Instant.parse("2026-03-02T08:00:00Z");

	private static final int LONGEST = 300;

	/** What is looked through: tests send texts that only a cut makes bearable. */
	private static final int LOOKED_AT = 4 * LONGEST;

	private static final int MOST = 2;

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	/** One that cannot be taken for a person's number. */
	private static final String A_DEVICE = "4670000001";

	private static final Pattern DEVICE = Pattern.compile("\\b46[0-9]{8}\\b");

	private static final Pattern SUM = Pattern.compile("\\b[0-9a-f]{64}\\b");

	private static final Pattern NUMBER = Pattern
		.compile("\\b(?:19|20)?[0-9]{2}[01][0-9][0-9]{2}([-+]?)([0-9]{4}\\b|\\*{4}|X{4})");

	private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Za-z-])(?:\\+46|0)[0-9]{1,3}[- ]?[0-9]{5,8}\\b");

	/** Where a test listens. */
	private static final Pattern HERE = Pattern.compile("http://127\\.0\\.0\\.1(:[0-9]+)?");

	private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+");

	/** The fields that say who somebody is, and whom all of them are. */
	private static final Map<String, String> PEOPLE = Map.of("givenName", "Tolvan", "familyName", "Tolvansson",
			"secret", "…");

	private final Map<String, String> ids = new HashMap<>();

	@Nullable Object of(@Nullable Object said) {
		return switch (said) {
			case Map<?, ?> map -> map(map);
			case List<?> list -> list.stream().limit(MOST).map(this::of).toList();
			case String text -> text(text);
			case null, default -> said;
		};
	}

	private Map<String, @Nullable Object> map(Map<?, ?> map) {
		var neutral = new TreeMap<String, @Nullable Object>();
		new TreeMap<>(map).forEach((name, value) -> {
			var key = String.valueOf(name);
			var known = PEOPLE.get(key);
			neutral.put(text(key), (known != null && value instanceof String) ? known : of(value));
		});
		return neutral;
	}

	private String text(String text) {
		return moment(text).or(() -> day(text))
			.orElseGet(() -> cut(words(text.substring(0, Math.min(text.length(), LOOKED_AT)))));
	}

	private String words(String text) {
		var one = DEVICE.matcher(text).replaceAll(A_DEVICE);
		var numbered = ID.matcher(one).replaceAll(id -> this.ids.computeIfAbsent(id.group(), this::next));
		var summed = SUM.matcher(numbered).replaceAll("0".repeat(64));
		var without = summed.equals(one) ? NUMBER.matcher(one).replaceAll(Neutral::testNumber) : summed;
		var silent = without.equals(one) ? PHONE.matcher(without).replaceAll(Neutral::fictional) : without;
		var elsewhere = HERE.matcher(silent).replaceAll("https://mottagare.example");
		return MAIL.matcher(elsewhere).replaceAll("namn@kommunen.example");
	}

	private String next(String id) {
		return "00000000-0000-7000-8000-%012d".formatted(this.ids.size() + 1);
	}

	private static String testNumber(MatchResult number) {
		var hidden = number.group(2);
		return "19121212" + number.group(1)
				+ (Character.isDigit(hidden.charAt(0)) ? "1212" : Matcher.quoteReplacement(hidden));
	}

	/** Those that Post- och telestyrelsen keeps for fiction. */
	private static String fictional(MatchResult phone) {
		return phone.group().startsWith("+") ? "+46701740605" : "070-1740605";
	}

	private static Optional<String> moment(String text) {
		try {
			var at = OffsetDateTime.parse(text).toInstant();
			return Optional.of(isNow(at) ? MOMENT.toString() : text);
		}
		catch (DateTimeException other) {
			return Optional.empty();
		}
	}

	private static Optional<String> day(String text) {
		try {
			var at = LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
			return Optional.of(isNow(at) ? text(MOMENT) : text);
		}
		catch (DateTimeException other) {
			return Optional.empty();
		}
	}

	private static String text(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
	}

	private static boolean isNow(Instant at) {
		return Duration.between(at, Instant.now()).abs().compareTo(NEAR) < 0;
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1) + "…";
	}

}
