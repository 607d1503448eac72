package se.larmnav.ui.unit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import se.larmnav.ui.part.Masked;

import static se.larmnav.ui.text.Texts.text;

/**
 * The code of the street door, large. Hiding and showing it is the script's, so that it
 * can be read without coverage.
 */
class DoorCode extends Span {

	DoorCode(String code) {
		var value = new Bold();
		value.setText(code);
		var hide = new NativeButton(text("action.hide"));
		hide.addClassName("button");
		hide.getElement()
			.setAttribute("type", "button")
			.setAttribute("aria-label", text("unit.hide-code"))
			.setAttribute("data-hide", Masked.dots(code))
			.setAttribute("data-word", text("action.show"));
		addClassName("phone__code");
		add(value, hide);
	}

	@Tag("b")
	private static final class Bold extends HtmlContainer {

	}

}
