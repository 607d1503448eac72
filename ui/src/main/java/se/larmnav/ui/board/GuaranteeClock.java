package se.larmnav.ui.board;

import java.time.Duration;
import java.time.Instant;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Target;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * The clocks of a promise in their five states: within time, soon out, over, excepted,
 * and no promise at all. The clock script counts; words and limits come from here.
 */
public final class GuaranteeClock {

	private static final String EXCEPTED = "EXCEPTED";

	private GuaranteeClock() {
	}

	/** Counts up to the promise, or on without one: 00:41 / 2:00. */
	public static Span up(Instant since, @Nullable Target target) {
		if (target == null) {
			return value(Time.age(since));
		}
		if (EXCEPTED.equals(target.state())) {
			return excepted(target);
		}
		return value(Time.until(target.from(), target.until()), Line.muted("/ " + length(target)));
	}

	/** Counts down to the promise: 57:11 kvar. */
	public static Span down(Target target) {
		return EXCEPTED.equals(target.state()) ? excepted(target) : value(Time.left(target.from(), target.until()));
	}

	/** How it went: 00:41 / 2:00, marked when the promise was broken (LJU-SLA-03). */
	public static Span kept(String took, @Nullable Target target) {
		if (target == null) {
			return value(new Span(took));
		}
		var time = new Span(took);
		if ("LATE".equals(target.state())) {
			time = Line.styled(new Span(text("clock.over", took)), "over");
		}
		return value(time, Line.muted("/ " + length(target)));
	}

	/** The bar beside a clock. */
	public static Time bar(Target target) {
		var bar = Time.bar(target.from(), target.until());
		bar.setClassName("bar--paused", EXCEPTED.equals(target.state()));
		return bar;
	}

	/** The length of a promise: 2:00, or 60 min from an hour on. */
	public static String length(Target target) {
		return length(target.from(), target.until());
	}

	/** The length of a promise between two moments. */
	public static String length(Instant from, Instant until) {
		var length = Duration.between(from, until);
		return (length.toMinutes() >= 10) ? text("clock.minutes", length.toMinutes())
				: Swedish.clock(length).replaceFirst("^0", "");
	}

	private static Span excepted(Target target) {
		return value(new Span(text("clock.excepted")), Line.styled(Time.age(target.from()), "muted"));
	}

	private static Span value(com.vaadin.flow.component.Component... parts) {
		var clock = new Span(Icon.CLOCK.small());
		clock.add(parts);
		return Line.styled(clock, "guarantee");
	}

}
