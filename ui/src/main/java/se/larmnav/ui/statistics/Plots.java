package se.larmnav.ui.statistics;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.alarms.StatisticsApi.Statistics;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** The pictures of the statistics, each above its table. */
final class Plots {

	private Plots() {
	}

	/** Persons, tests and technical signals, one on the other. */
	static Component hours(Statistics shown) {
		return new Div(new Columns(text("statistics.hours"),
				shown.hours().stream().map(one -> Integer.toString(one.hour())).toList(),
				shown.hours().stream().map(one -> List.of(one.personal(), one.tests(), one.technical())).toList()),
				Line.row(legend(0, "statistics.personal"), legend(1, "statistics.tests"),
						legend(2, "statistics.technical")));
	}

	/** In time, and not, one on the other. */
	static Component weeks(Statistics shown) {
		return new Div(new Columns(text("statistics.weeks"),
				shown.weeks().stream().map(one -> Sheets.week(one.monday())).toList(),
				shown.weeks()
					.stream()
					.map(one -> List.of(one.answered().counted() - one.answered().broken(), one.answered().broken()))
					.toList()),
				Line.row(legend(0, "statistics.in-time"), legend(1, "statistics.broken")));
	}

	private static Component legend(int part, String key) {
		return Line.row(Line.styled(new Div(), "plot__key", "plot__part--" + part), Line.small(text(key)));
	}

	/** How soon the units' alarms are answered, those alone of which enough is known. */
	static Component responses(Statistics shown) {
		return new Bullets(text("statistics.responses"), shown.responses().stream().filter(one -> !one.few()).toList());
	}

	/** With a line where the promised time ends. */
	static Component arrivals(Statistics shown) {
		var arrivals = shown.arrivals();
		var bins = arrivals.bins();
		var columns = new Columns(text("statistics.arrivals"),
				IntStream.range(0, bins.size()).mapToObj(bin -> Sheets.bin(bin, bins.size())).toList(),
				bins.stream().map(List::of).toList());
		if (arrivals.promised() != null) {
			columns.lineAfter(arrivals.promised() / Sheets.BIN, text("statistics.promised", arrivals.promised()));
		}
		return columns;
	}

}
