package se.larmnav.ui.routines;

import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.tenants.PromisesApi.Promise;
import se.larmnav.contract.tenants.PromisesApi.Promises;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** What is promised about alarms with an example clock, and the days that are free. */
class PromisesPanel extends Div {

	private final Swedish swedish;

	PromisesPanel(Swedish swedish) {
		this.swedish = swedish;
		addClassName("stack");
	}

	void show(Promises promises) {
		removeAll();
		add(clock(promises), calendar(promises));
	}

	private Panel clock(Promises promises) {
		var panel = new Panel(text("promise.clock"));
		if (promises.promises().isEmpty()) {
			panel.add(Line.paragraph(text("promise.none"), "muted"));
			return panel;
		}
		panel.beside(text("promise.example", this.swedish.dayAndTime(promises.at())));
		var table = new Table(text("promise.clock"), "promise.what", "promise.areas", "promise.runs", "promise.within",
				"promise.due", "routine.column.source");
		promises.promises()
			.forEach(one -> table.row(Line.strong(text("promise.kind." + one.kind())), areas(one),
					new Span(text("promise.from-to", text("promise.starts." + one.startsWhen()),
							text("promise.stops." + one.stopsWhen()))),
					new Span(one.within()), Line.strong(this.swedish.dayAndTime(one.due())), source(one)));
		panel.add(table);
		return panel;
	}

	private static Span areas(Promise promise) {
		return new Span(promise.areas().isEmpty() ? text("promise.everywhere") : String.join(", ", promise.areas()));
	}

	private static Div source(Promise promise) {
		var source = new Div(Line.small(promise.source()));
		if (!promise.exempt().isEmpty()) {
			source.add(Line.paragraph(text("promise.exempt",
					promise.exempt()
						.stream()
						.map(one -> textOr("promise.exempt." + one, one))
						.collect(Collectors.joining(", "))),
					"s", "muted"));
		}
		return source;
	}

	private Panel calendar(Promises promises) {
		var panel = new Panel(text("promise.calendar"));
		panel.beside(text("promise.calendar.note"));
		var table = new Table(text("promise.calendar"), "promise.day", "promise.day.name");
		promises.freeDays().forEach(one -> table.row(new Span(this.swedish.weekday(one.day())), new Span(one.name())));
		panel.add(
				Line.paragraph(promises.closedThen().isEmpty() ? text("promise.closed.none")
						: text("promise.closed", String.join(", ", promises.closedThen()))),
				table, Line.paragraph(text("promise.summer"), "s", "muted"));
		return panel;
	}

}
