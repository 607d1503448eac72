package se.larmnav.ui.statistics;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.alarms.StatisticsApi.Response;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * A row for each unit: as far as nine of ten come it is full, as far as nineteen of
 * twenty half so, and a mark stands where half of them are. The table below says the
 * same.
 */
class Bullets extends Div {

	Bullets(String name, List<Response> units) {
		addClassName("bullets");
		getElement().setAttribute("role", "img").setAttribute("aria-label", name);
		var most = units.stream().mapToInt(one -> Objects.requireNonNull(one.p95())).max().orElse(1);
		units.forEach(one -> add(row(one, Math.max(1, most))));
	}

	private static Div row(Response one, int most) {
		var track = Line.styled(new Div(), "bullets__track");
		track.add(part("bullets__p95", "width", one.p95(), most), part("bullets__p90", "width", one.p90(), most),
				part("bullets__median", "left", one.median(), most));
		var unit = (one.unit() == null) ? text("statistics.not-sent") : one.unit();
		return Line.styled(new Div(Line.styled(new Span(unit), "bullets__unit"), track), "bullets__row");
	}

	private static Div part(String name, String property, @org.jspecify.annotations.Nullable Integer value, int most) {
		var part = Line.styled(new Div(), name);
		part.getStyle().set(property, (100.0 * Objects.requireNonNull(value) / most) + "%");
		return part;
	}

}
