package se.larmnav.ui.routines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static se.larmnav.ui.text.Texts.text;

/** A span as a routine writes it ("5 weeks"): how many, and of what. */
record Amount(String number, String unit) {

	private static final List<String> CALENDAR = List.of("days", "weeks", "months", "years");

	private static final List<String> CLOCK = List.of("seconds", "minutes", "hours");

	private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4}) ([a-z]+)");

	/** Reads "5 weeks" and "1 week"; what is no span is nothing. */
	static Optional<Amount> parse(String written) {
		var parts = WRITTEN.matcher(written);
		if (!parts.matches()) {
			return Optional.empty();
		}
		var unit = parts.group(2).endsWith("s") ? parts.group(2) : parts.group(2) + "s";
		return Stream.concat(CALENDAR.stream(), CLOCK.stream()).anyMatch(unit::equals)
				? Optional.of(new Amount(parts.group(1), unit)) : Optional.empty();
	}

	/** The units that fit where this one stands: of the calendar, or of the clock. */
	List<String> units() {
		return CALENDAR.contains(this.unit) ? CALENDAR : CLOCK;
	}

	/** As the file writes it. */
	String written() {
		return this.number + " "
				+ (this.number.equals("1") ? this.unit.substring(0, this.unit.length() - 1) : this.unit);
	}

	/** "5 veckor". */
	String words() {
		return this.number + " " + unitInWords(this.number, this.unit);
	}

	/** "vecka" after one, else "veckor". */
	static String unitInWords(String number, String unit) {
		return number.equals("1") ? text("unit.one." + unit) : text("unit.many." + unit);
	}

}
