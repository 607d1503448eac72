package se.larmnav.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** The buttons of a row; read aloud they say of what. */
final class Acts {

	private Acts() {
	}

	static Component of(String name, Runnable change, Runnable remove) {
		return Line.row(named(Buttons.small(text("organisation.change"), change), name),
				named(Buttons.small(text("organisation.remove"), remove), name));
	}

	static Button named(Button button, String name) {
		button.setAriaLabel(button.getText() + ": " + name);
		return button;
	}

}
