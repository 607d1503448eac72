package se.larmnav.ui.statistics;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.ui.part.Line;

/**
 * Columns with a label each, drawn by style alone; the table below says the same in
 * numbers, so that this is one picture to those who hear the page.
 */
class Columns extends Div {

	/**
	 * @param parts the heights of the parts of each column, from below
	 * @param labels under the columns
	 */
	Columns(String name, List<String> labels, List<List<Integer>> parts) {
		addClassName("plot");
		// where there is no room for all of it the keys must reach the rest
		getElement().setAttribute("role", "img").setAttribute("aria-label", name).setAttribute("tabindex", "0");
		var most = parts.stream().mapToInt(Columns::sum).max().orElse(0);
		for (var i = 0; i < parts.size(); i++) {
			add(column(labels.get(i), parts.get(i), Math.max(1, most)));
		}
	}

	/** Draws a line after so many columns, and says what it is. */
	void lineAfter(int columns, String words) {
		if (columns > 0 && columns <= getComponentCount()) {
			getComponentAt(columns - 1).addClassName("plot__column--limit");
			getElement().setAttribute("aria-label", getElement().getAttribute("aria-label") + ", " + words)
				.setAttribute("title", words);
		}
	}

	private static Div column(String label, List<Integer> parts, int most) {
		var bar = Line.styled(new Div(), "plot__bar");
		for (var i = parts.size() - 1; i >= 0; i--) {
			var part = Line.styled(new Div(), "plot__part", "plot__part--" + i);
			part.getStyle().set("height", (100.0 * parts.get(i) / most) + "%");
			bar.add(part);
		}
		var sum = sum(parts);
		return Line.styled(new Div(Line.styled(new Span((sum == 0) ? "" : Integer.toString(sum)), "plot__sum"), bar,
				Line.styled(new Span(label), "plot__label")), "plot__column");
	}

	private static int sum(List<Integer> parts) {
		return parts.stream().mapToInt(Integer::intValue).sum();
	}

}
