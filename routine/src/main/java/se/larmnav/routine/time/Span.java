package se.larmnav.routine.time;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A length of time as a routine writes it ("5 weeks", "2 minutes"). Calendar spans count
 * days in Sweden, clock spans count seconds; a rule says which kind it takes.
 */
public sealed interface Span permits CalendarSpan, ClockSpan {

	/** When the span that began at {@code start} runs out. */
	Instant from(Instant start);

	/** As people say it in Swedish, such as "5 veckor". */
	String inSwedish();

	/** Reads "5 weeks", "1 month" or "2 minutes". */
	static Span parse(String text) {
		var parts = Pattern.compile("([1-9][0-9]{0,3}) ([a-z]+)").matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("a span such as '5 weeks' or '2 minutes', not '" + text + "'");
		}
		int amount = Integer.parseInt(parts.group(1));
		String unit = parts.group(2).toUpperCase(Locale.ROOT);
		boolean plural = unit.endsWith("S");
		if (plural != (amount != 1)) {
			throw new IllegalArgumentException("'1 week' or '2 weeks', not '" + text + "'");
		}
		String name = plural ? unit : unit + "S";
		for (var calendar : CalendarSpan.Unit.values()) {
			if (calendar.name().equals(name)) {
				return new CalendarSpan(amount, calendar);
			}
		}
		for (var clock : ClockSpan.Unit.values()) {
			if (clock.name().equals(name)) {
				return new ClockSpan(amount, clock);
			}
		}
		throw new IllegalArgumentException("seconds, minutes, hours, days, weeks, months or years, not '" + text + "'");
	}

}
