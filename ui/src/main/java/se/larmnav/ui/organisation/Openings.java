package se.larmnav.ui.organisation;

import java.util.List;
import java.util.stream.Collectors;

import static se.larmnav.ui.text.Texts.text;

/** Opening hours as people write them, one on each line; none is around the clock. */
final class Openings {

	private static final String WORKING_DAYS = "working days ";

	private static final String EVERY_DAY = "every day ";

	private Openings() {
	}

	/** "vardagar 08:00–16:30", or that it is always open. */
	static String said(List<String> openings) {
		return openings.isEmpty() ? text("opening.always") : lines(openings).replace("\n", ", ");
	}

	/** One on each line. */
	static String lines(List<String> openings) {
		return openings.stream()
			.map(one -> one.replace(WORKING_DAYS, text("opening.working-days") + " ")
				.replace(EVERY_DAY, text("opening.every-day") + " ")
				.replace('-', '–'))
			.collect(Collectors.joining("\n"));
	}

	/** As the service reads them; what it cannot read it refuses. */
	static List<String> written(String lines) {
		return lines.lines()
			.map(String::strip)
			.filter(line -> !line.isEmpty())
			.map(line -> line.replace('–', '-')
				.replace(text("opening.working-days") + " ", WORKING_DAYS)
				.replace(text("opening.every-day") + " ", EVERY_DAY))
			.toList();
	}

}
