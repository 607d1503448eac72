package se.larmnav.ui.part;

import com.vaadin.flow.component.html.Anchor;

/** A telephone number that calls. */
public class Phone extends Anchor {

	public Phone(String number) {
		this(number, number);
	}

	public Phone(String number, String text) {
		super("tel:" + number.replaceAll("[^0-9+]", ""), text);
		setRouterIgnore(true);
	}

}
