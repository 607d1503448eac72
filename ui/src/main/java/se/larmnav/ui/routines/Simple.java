package se.larmnav.ui.routines;

import java.util.regex.Pattern;

import se.larmnav.contract.tenants.RoutinesApi.Value;

/**
 * Which values fit in a cell: times, numbers, amounts, shares, hours and what is chosen.
 * Texts, and the members of a list, are changed where the block is written.
 */
final class Simple {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(/[0-9]{1,4})?( SEK)?");

	private static final Pattern HOURS = Pattern.compile("[0-9]{2}:[0-9]{2}(-[0-9]{2}:[0-9]{2})?");

	private static final String QUOTE = "”";

	private Simple() {
	}

	static boolean is(Value value) {
		return !value.path().endsWith("]") && (isTime(value) || !value.choices().isEmpty() || isNumber(value));
	}

	static boolean isTime(Value value) {
		return Amount.parse(value.text()).isPresent();
	}

	/** A text that happens to be a number is said with quotation marks. */
	private static boolean isNumber(Value value) {
		return !value.words().startsWith(QUOTE)
				&& (NUMBER.matcher(value.text()).matches() || HOURS.matcher(value.text()).matches());
	}

}
