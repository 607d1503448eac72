package se.larmnav.routine.reference;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.larmnav.routine.Role;
import se.larmnav.routine.money.Money;
import se.larmnav.routine.money.Rounding;
import se.larmnav.routine.money.Share;
import se.larmnav.routine.organisation.AreaPart;
import se.larmnav.routine.organisation.Opening;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.DueRule;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.step.LetterBody;
import se.larmnav.routine.step.Receiver;
import se.larmnav.routine.step.Recurrence;
import se.larmnav.routine.step.When;
import se.larmnav.routine.time.CalendarSpan;
import se.larmnav.routine.time.ClockSpan;
import se.larmnav.routine.time.HoursOfDay;

/**
 * How the values that say their unit are written, as patterns for an editor; a test holds
 * each against the type's own reading.
 */
final class WrittenForms {

	private static final String MONEY = "[0-9]{1,9}(,[0-9]{2})? SEK";

	private static final String CLOCK_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

	private static final String HOURS = CLOCK_TIME + "-" + CLOCK_TIME;

	private static final String TARGET = "unit/.+|area/(" + keys(AreaPart.values()) + ")";

	private static final String CALENDAR_SPAN = span(CalendarSpan.Unit.values());

	private static final Map<Class<?>, Form> FORMS = Map
		.ofEntries(form(CalendarSpan.class, CALENDAR_SPAN, "1 day", "5 weeks", "1 year"),
				form(ClockSpan.class, span(ClockSpan.Unit.values()), "90 seconds", "2 minutes", "24 hours"),
				form(DueRule.class, "at once|agreed|" + CALENDAR_SPAN, "at once", "agreed", "4 weeks"),
				form(Money.class, MONEY, "250 SEK", "199,50 SEK"),
				form(Rounding.class, "(down|up|nearest) to " + MONEY, "down to 1 SEK"),
				form(Share.class, "[0-9]{1,3}/[0-9]{1,3}", "1/2"),
				form(HoursOfDay.class, HOURS, "07:00-22:00", "00:00-00:00"),
				form(Opening.class, "(working days|every day) " + HOURS, "working days 08:00-16:30",
						"every day 07:00-22:00"),
				form(Recurrence.class,
						"(day|week on (" + lower(DayOfWeek.values()) + ")|month on ([1-9]|1[0-9]|2[0-8])) at "
								+ CLOCK_TIME,
						"day at 07:00", "week on monday at 07:00", "month on 1 at 07:00"),
				form(Target.class, TARGET, "unit/trygghetsjouren", "area/day"),
				form(Receiver.class,
						"list/.+|case/(" + keys(Receiver.CasePart.values()) + ")|" + keys(Role.values()) + "|" + TARGET,
						"fee-administrator", "list/mottag", "case/decision-maker", "area/day"),
				form(LetterBody.class, "([^{}]|\\{(" + keys(Fact.values()) + ")\\})+", "Hej {name}!", "Hej"),
				form(When.class, "(not )?(" + keys(Condition.values()) + ")", "urgent", "not urgent"));

	private WrittenForms() {
	}

	/**
	 * How values of a type are written.
	 *
	 * @param pattern what the whole text matches
	 */
	record Form(String pattern, List<String> examples) {
	}

	/** The forms by the type that reads them. */
	static Map<Class<?>, Form> all() {
		return FORMS;
	}

	private static Map.Entry<Class<?>, Form> form(Class<?> type, String pattern, String... examples) {
		return Map.entry(type, new Form("^(" + pattern + ")$", List.of(examples)));
	}

	private static String span(Enum<?>... units) {
		String many = lower(units);
		String one = Stream.of(many.split("\\|", -1))
			.map((unit) -> unit.substring(0, unit.length() - 1))
			.collect(Collectors.joining("|"));
		return "1 (" + one + ")|([2-9]|[1-9][0-9]{1,3}) (" + many + ")";
	}

	private static String keys(Enum<?>... choices) {
		return lower(choices).replace('_', '-');
	}

	private static String lower(Enum<?>... choices) {
		return Arrays.stream(choices)
			.map((one) -> one.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining("|"));
	}

}
