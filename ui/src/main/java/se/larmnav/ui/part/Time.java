package se.larmnav.ui.part;

import java.time.Instant;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.jspecify.annotations.Nullable;

import static se.larmnav.ui.text.Texts.text;

/**
 * A time on the page. A running one is counted by the one clock script from the server's
 * time; what it says when the time is out, and when that nears, comes from here.
 */
@Tag("time")
public class Time extends HtmlContainer {

	public Time(String written) {
		setText(written);
	}

	/** Counts up: 00:41, and after an hour 01:12. */
	public static Time age(Instant since) {
		return running("age", since, null);
	}

	/** Counts up in whole minutes, hours and days: 12 min, 3 h, 1 d 2 h. */
	public static Time minutes(Instant since) {
		var time = running("minutes", since, null);
		time.attribute("data-words", text("clock.minutes"));
		time.attribute("data-hours", text("clock.hours"));
		time.attribute("data-days", text("clock.days"));
		return time;
	}

	/** Counts up to a promise: 00:41, and after it "Över tiden 01:12". */
	public static Time until(Instant since, Instant until) {
		return running("up", since, until);
	}

	/** Counts down to a promise: 08:12 kvar. */
	public static Time left(Instant since, Instant until) {
		var time = running("left", since, until);
		time.attribute("data-words", text("clock.left"));
		return time;
	}

	/** The bar that fills beside a promise. */
	public static Time bar(Instant since, Instant until) {
		var bar = running("bar", since, until);
		bar.addClassName("bar");
		bar.attribute("aria-hidden", "true");
		bar.getElement().setProperty("innerHTML", "<i></i>");
		return bar;
	}

	private static Time running(String kind, Instant since, @Nullable Instant until) {
		var time = new Time("");
		time.attribute("role", "timer");
		time.attribute("aria-live", "off");
		time.attribute("data-clock", kind);
		time.attribute("data-since", Long.toString(since.toEpochMilli()));
		if (until != null) {
			time.attribute("data-until", Long.toString(until.toEpochMilli()));
			time.attribute("data-warn", Long.toString(since.plus(threeQuarters(since, until)).toEpochMilli()));
			time.attribute("data-over", text("clock.over"));
		}
		return time;
	}

	private static java.time.Duration threeQuarters(Instant since, Instant until) {
		return java.time.Duration.between(since, until).multipliedBy(3).dividedBy(4);
	}

	private void attribute(String name, String value) {
		getElement().setAttribute(name, value);
	}

}
