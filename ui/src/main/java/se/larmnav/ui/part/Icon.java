package se.larmnav.ui.part;

import java.util.Locale;

import com.vaadin.flow.component.html.Span;

/**
 * The drawings of icons.svg (24 grid, 1.5 px stroke). They never stand without a word.
 */
public enum Icon {

	AKUT, ALERT, BACK, BELL, BOOK, CABINET, CALENDAR, CHECK, CLOCK, DOC, DOWN, ENTER, GEAR, HALF, INBOX, KEY, LARM,
	LINK, LIST, LOCK, MORE, OFFLINE, ORG, PENCIL, PHONE, PIN, PLAY, PLUS, RECEIPT, RETURN, RIGHT, SEARCH, SHIELD, SOUND,
	TEKNIK, UP, USER, USERS, WINDOW, X;

	/** 16 px, beside text. */
	public Span small() {
		return sized("icon");
	}

	/** 20 px, in lists and navigation. */
	public Span medium() {
		return sized("icon m");
	}

	/** 40 px, in the band of the board. */
	public Span large() {
		return sized("icon xl");
	}

	private Span sized(String classes) {
		var icon = new Span();
		icon.addClassNames(classes.split(" "));
		icon.getElement().setAttribute("aria-hidden", "true");
		icon.getElement()
			.setProperty("innerHTML",
					"<svg viewBox=\"0 0 24 24\" focusable=\"false\"><use href=\"icons.svg#%s\"/></svg>"
						.formatted(name().toLowerCase(Locale.ROOT)));
		return icon;
	}

}
