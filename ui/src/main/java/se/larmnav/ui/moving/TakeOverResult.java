package se.larmnav.ui.moving;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import se.larmnav.contract.cases.TakeOversApi.TakenOver;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.Trouble;

import static se.larmnav.ui.text.Texts.text;

/** What came of the files, or would: rows by file, and every problem with its line. */
class TakeOverResult extends Div {

	/** More than anybody mends at a time; the count says how many there are. */
	private static final int MOST = 500;

	TakeOverResult() {
		getElement().setAttribute("aria-live", "polite");
		addClassName("stack");
	}

	/** It has been asked for. */
	void running(String what) {
		var bar = new ProgressBar();
		bar.setIndeterminate(true);
		bar.getElement().setAttribute("aria-label", what);
		removeAll();
		add(Line.paragraph(what), bar);
	}

	void show(TakenOver result, String good) {
		removeAll();
		if (result.problems().isEmpty()) {
			add(Line.paragraph(good, "strong"), rows(result));
			return;
		}
		add(problems(result));
	}

	/** It could not be tried. */
	void missing(Problem problem) {
		removeAll();
		add(Line.paragraph(Trouble.words(problem)));
	}

	private static Table rows(TakenOver result) {
		var table = new Table(text("takeover.rows"), "takeover.file", "takeover.new", "takeover.unchanged");
		result.files()
			.forEach(one -> table.row(Line.strong(one.file()), new Span(Integer.toString(one.taken())),
					new Span(Integer.toString(one.unchanged()))));
		return table;
	}

	private static Div problems(TakenOver result) {
		var all = result.problems();
		var heading = new H2(Icon.ALERT.medium());
		heading.add((all.size() == 1) ? text("errors.one") : text("errors.many", all.size()));
		var table = new Table(text("takeover.wrong"), "takeover.file", "takeover.line", "takeover.column",
				"takeover.expected");
		all.stream()
			.limit(MOST)
			.forEach(one -> table.row(Line.strong(one.file()), new Span(Integer.toString(one.line())),
					Table.cell(one.column()), new Span(one.expected())));
		var box = new Div(heading, Line.paragraph(text("takeover.nothing"), "s"), table);
		if (all.size() > MOST) {
			box.add(Line.paragraph(text("takeover.more", all.size() - MOST), "s"));
		}
		box.addClassName("summary");
		box.getElement().setAttribute("role", "alert");
		return box;
	}

}
