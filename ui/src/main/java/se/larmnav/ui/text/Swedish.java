package se.larmnav.ui.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static se.larmnav.ui.text.Texts.text;

/** Dates, times and amounts as Swedes write them, seen from the platform's today. */
@Component
public class Swedish {

	/** The only language of the screens. */
	public static final Locale LOCALE = Locale.of("sv", "SE");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", LOCALE);

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", LOCALE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", LOCALE);

	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", LOCALE);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", LOCALE);

	private final Clock clock;

	public Swedish(Clock clock) {
		this.clock = clock;
	}

	/** Now, by the platform's clock. */
	public Instant now() {
		return this.clock.instant();
	}

	/** Today, in Stockholm. */
	public LocalDate today() {
		return local(now()).toLocalDate();
	}

	/** The date in Stockholm of a moment. */
	public LocalDate date(Instant at) {
		return local(at).toLocalDate();
	}

	/** 14:02. */
	public String time(@Nullable Instant at) {
		return (at == null) ? "" : TIME.format(local(at));
	}

	/** 14:02:11. */
	public String seconds(@Nullable Instant at) {
		return (at == null) ? "" : SECONDS.format(local(at));
	}

	/** "3 nov", with the year when it is another. */
	public String day(LocalDate day) {
		return withYear(day, DAY);
	}

	/** "november 2026". */
	public String month(LocalDate day) {
		return MONTH.format(day);
	}

	/** "i dag", else "fre 20 nov". */
	public String weekday(LocalDate day) {
		return day.equals(today()) ? text("day.today") : withYear(day, WEEKDAY);
	}

	/** "fre 20 nov", also today. */
	public String plainWeekday(LocalDate day) {
		return withYear(day, WEEKDAY);
	}

	/** "i dag 14:02", else "fre 20 nov 14:02". */
	public String dayAndTime(@Nullable Instant at) {
		return (at == null) ? "" : weekday(date(at)) + " " + time(at);
	}

	/** "3 nov 14:02". */
	public String shortDayAndTime(@Nullable Instant at) {
		return (at == null) ? "" : day(date(at)) + " " + time(at);
	}

	/** "i dag" or "3 nov". */
	public String shortDay(LocalDate day) {
		return day.equals(today()) ? text("day.today") : day(day);
	}

	/** "7 dagar", "om 4 dagar", "i dag" from today to a day. */
	public String distance(LocalDate day) {
		var days = ChronoUnit.DAYS.between(today(), day);
		if (days == 0) {
			return text("day.today");
		}
		return (days < 0) ? days(-days) : text("day.in", days(days));
	}

	/** "1 dag", "7 dagar". */
	public String days(long days) {
		return (days == 1) ? text("day.one") : text("day.many", days);
	}

	/** "2 v 3 d". */
	public String weeks(int days) {
		var weeks = days / 7;
		var rest = days % 7;
		if (weeks == 0) {
			return text("weeks.days", rest);
		}
		return (rest == 0) ? text("weeks.weeks", weeks) : text("weeks.both", weeks, rest);
	}

	/** The ISO week of a day. */
	public int week(LocalDate day) {
		return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}

	/** "250 kr", "125,50 kr" of an amount in öre. */
	public String money(long ore) {
		return (ore % 100 == 0) ? text("money.kronor", ore / 100)
				: text("money.ore", ore / 100, String.format(LOCALE, "%02d", ore % 100));
	}

	/** "00:41", after an hour "01:12:09". */
	public static String clock(Duration time) {
		var seconds = Math.max(0, time.toSeconds());
		return (seconds < 3600) ? String.format(LOCALE, "%02d:%02d", seconds / 60, seconds % 60)
				: String.format(LOCALE, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	}

	private String withYear(LocalDate day, DateTimeFormatter format) {
		var written = format.format(day).replace(".", "");
		return (day.getYear() == today().getYear()) ? written : written + " " + day.getYear();
	}

	private static ZonedDateTime local(Instant at) {
		return at.atZone(PlatformClock.ZONE);
	}

}
