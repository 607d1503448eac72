package se.larmnav.cases.takeover;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The form of what stands in a column. */
enum Form {

	TEXT(null), DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}"), YES_NO("ja|nej"), PERSONAL_NUMBER("[0-9+ -]{10,14}"),
	PHONE("\\+?[0-9][0-9 -]{4,19}"), POSTCODE("[1-9][0-9]{2} ?[0-9]{2}"), CONTROLLER("[0-9]{1,20}"),
	ID("[a-z0-9][a-z0-9-]{0,59}"), ITEMS("[a-z0-9-]+:(key|tag|code)(, ?[a-z0-9-]+:(key|tag|code))*");

	private final @Nullable Pattern pattern;

	Form(@Nullable String pattern) {
		this.pattern = pattern == null ? null : Pattern.compile(pattern);
	}

	boolean accepts(String value) {
		if (pattern != null && !pattern.matcher(value).matches()) {
			return false;
		}
		return this != DATE || isADay(value);
	}

	/** The name in the texts. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static boolean isADay(String value) {
		try {
			return LocalDate.parse(value).getYear() >= 1900;
		}
		catch (DateTimeParseException noSuchDay) {
			return false;
		}
	}

}
