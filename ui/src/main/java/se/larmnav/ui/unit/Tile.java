package se.larmnav.ui.unit;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.alarms.AlarmsApi.Choice;

/** A choice as a tile for a thumb. */
class Tile extends NativeLabel {

	Tile(String name, Choice choice, boolean first) {
		var radio = new Input();
		radio.setType("radio");
		radio.getElement()
			.setAttribute("name", name)
			.setAttribute("value", choice.key())
			.setAttribute("required", true);
		if (first) {
			radio.getElement().setAttribute("checked", true);
		}
		add(radio, new Span(choice.text()));
	}

}
