package se.larmnav.ui.routines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Table;

import static se.larmnav.ui.text.Texts.text;

/**
 * Somebody else changed the draft meanwhile: what is there now, and what one has written
 * oneself.
 */
class ConflictPanel extends Section {

	private final String by;

	private final Runnable resolved;

	private final H2 heading;

	private final Div row;

	/**
	 * @param resolved one has seen it, and goes on from what stands there now
	 */
	ConflictPanel(String by, String at, Runnable resolved) {
		this.by = by;
		this.resolved = resolved;
		this.heading = new H2(text("routine.conflict.read", by, at));
		this.row = Line.row(Buttons.button(text("routine.conflict.seen"), resolved));
		addClassNames("card", "panel", "conflict");
		getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1").setAttribute("data-at", at);
		add(new Header(Icon.USERS.medium(), this.heading), this.row);
	}

	/** Both wrote in the same place: one of them is chosen. */
	ConflictPanel between(Sides sides, Runnable saveMine) {
		this.heading.setText(text("routine.conflict", this.by, getElement().getAttribute("data-at")));
		var table = new Table(text("routine.conflict.table"), "routine.conflict.place", "routine.conflict.theirs",
				"routine.conflict.mine");
		table.row(new Span(sides.what()), written(sides.theirs()), written(sides.mine()));
		addComponentAtIndex(1, table);
		this.row.removeAll();
		this.row.add(Buttons.button(text("routine.conflict.save"), saveMine),
				Buttons.button(text("routine.conflict.keep", this.by), this.resolved));
		return this;
	}

	private static Component written(String text) {
		return (text.indexOf('\n') < 0) ? Table.cell(text) : Line.styled(new Div(text), "pre", "yaml");
	}

	void focus() {
		getElement().callJsFunction("focus");
	}

	/**
	 * @param what the place
	 * @param theirs what stands there now
	 * @param mine what one has written, which is still in its field
	 */
	record Sides(String what, String theirs, String mine) {
	}

}
