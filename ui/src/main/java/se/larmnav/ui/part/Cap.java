package se.larmnav.ui.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A key of the keyboard, drawn. */
@Tag("kbd")
public class Cap extends HtmlContainer {

	public Cap(String key) {
		addClassName("key");
		getElement().setAttribute("aria-hidden", "true");
		setText(key);
	}

	/** The Enter key. */
	public static Cap enter() {
		var cap = new Cap("");
		cap.add(Icon.ENTER.small());
		return cap;
	}

}
