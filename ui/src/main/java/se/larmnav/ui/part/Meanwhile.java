package se.larmnav.ui.part;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** What others did while a form was being filled in; what was written in it stays. */
public final class Meanwhile {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Swedish.LOCALE);

	private Meanwhile() {
	}

	/** One line for each change, and what to do; none when it is about something else. */
	public static List<String> of(Problem problem) {
		if (!problem.isOutdated()) {
			return List.of();
		}
		return Stream
			.concat(problem.rows("changes")
				.stream()
				.map(one -> text("meanwhile.change", one.getOrDefault("by", ""), time(one.get("at")),
						one.getOrDefault("what", ""))),
					Stream.of(text("meanwhile.again")))
			.toList();
	}

	/**
	 * Does what a button says at once; when others were first, what is there now is shown
	 * before it is told.
	 */
	public static void act(Runnable act, Runnable show) {
		try {
			act.run();
		}
		catch (Problem problem) {
			if (problem.isOutdated()) {
				show.run();
			}
			throw problem;
		}
	}

	private static String time(@Nullable String at) {
		return (at == null) ? "" : TIME.format(Instant.parse(at).atZone(PlatformClock.ZONE));
	}

}
