package se.larmnav.ui.part;

import com.vaadin.flow.component.html.Span;

import static se.larmnav.ui.text.Texts.text;

/** A word in a frame; priorities and protection also have a shape and a colour. */
public class Badge extends Span {

	private Badge(String style, Span... content) {
		addClassNames("badge", style);
		add(content);
	}

	/** A priority of the board; held when somebody has taken the alarm. */
	public static Badge priority(String priority, boolean held) {
		var badge = switch (priority) {
			case "P1" -> new Badge("badge--akut", Icon.AKUT.small(), new Span(text("priority.P1")));
			case "P2" -> new Badge("badge--larm", Icon.LARM.small(), new Span(text("priority.P2")));
			default -> new Badge("badge--teknik", Icon.TEKNIK.small(), new Span(text("priority.P3")));
		};
		badge.setClassName("badge--held", held);
		return badge;
	}

	/** A plain mark, grey. */
	public static Badge plain(String word) {
		return new Badge("badge--plain", new Span(word));
	}

	/** A mark in ink: late work and passed limits. */
	public static Badge ink(String word) {
		var badge = new Badge("badge--ink", new Span(word));
		badge.addClassName("badge--plain");
		return badge;
	}

	/** Skyddade personuppgifter. */
	public static Badge protection() {
		return new Badge("badge--skydd", Icon.LOCK.small(), new Span(text("protected.chip")));
	}

}
