package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.tenants.SharedRoutinesApi.SharedRoutine;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The routines that other municipalities let one use. */
class SharedTable extends Table {

	SharedTable(List<SharedRoutine> routines, Swedish swedish) {
		super(text("routine.shared"), "routine.column.municipality", "routine.column.version", "routine.column.from",
				"routine.column.shared", "routine.column.do");
		addClassNames("grid", "versions");
		getElement().setAttribute("data-rows", "");
		for (var one : routines) {
			var open = new Anchor(SharedView.address(one), text("routine.open"));
			open.addClassNames("button", "button--small");
			open.getElement()
				.setAttribute("aria-label", text("routine.open.named", one.name()))
				.setAttribute("data-key", "Enter");
			var row = row(Line.strong(one.name()), new Span(text("routine.version", one.version())),
					new Span(one.validFrom().toString()), cell(swedish.dayAndTime(one.sharedAt())), open);
			row.getElement().setAttribute("tabindex", "0").setAttribute("data-row", "");
		}
	}

}
