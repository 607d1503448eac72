package se.larmnav.ui.unit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Choices;
import se.larmnav.ui.board.AlarmWords;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * The page on which one says what was done. It is there from the start, so that it opens
 * without coverage.
 */
class ActedSheet extends Section {

	ActedSheet(AlarmView alarm, Choices choices, Swedish swedish) {
		var back = new NativeButton();
		back.add(Icon.BACK.medium());
		back.addClassNames("button", "button--quiet", "button--icon");
		back.setAriaLabel(text("action.back"));
		back.getElement().setAttribute("type", "button").setAttribute("data-sheet", "close");
		var bar = new Header(back, new H2(text("unit.done.ACTED")),
				Line.paragraph(AlarmWords.names(alarm), "end", "muted"));
		addClassName("phone__sheet");
		getElement().setAttribute("hidden", true).setAttribute("aria-label", text("unit.done.ACTED"));
		add(Line.styled(bar, "phone__bar"),
				Line.styled(new Div(new ActedForm(alarm, choices, swedish)), "phone__fill"));
	}

}
