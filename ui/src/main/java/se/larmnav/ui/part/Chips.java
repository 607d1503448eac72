package se.larmnav.ui.part;

import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Filters of a list, one chosen; the choice is in the URL, so that back and bookmarks
 * work.
 */
public class Chips extends Nav {

	/** The name of the filter in the URL. */
	public static final String SHOW = "visa";

	private final String path;

	public Chips(String path, String name) {
		this.path = path;
		addClassNames("chips", "filters");
		getElement().setAttribute("aria-label", name);
	}

	/** What the URL says is shown; the standard when it says nothing. */
	public static String shown(Location location, String standard) {
		return location.getQueryParameters().getSingleParameter(SHOW).orElse(standard);
	}

	/** Adds a choice, its number, and whether it is the one that is shown. */
	public Chips chip(String show, String label, @Nullable Integer count, boolean chosen) {
		var link = new Anchor(this.path + "?" + QueryParameters.simple(Map.of(SHOW, show)).getQueryString(), "");
		link.addClassName("chip");
		link.add(new Span(label));
		if (count != null) {
			link.add(Line.styled(new Span(count.toString()), "n"));
		}
		if (chosen) {
			link.getElement().setAttribute("aria-current", "true");
		}
		add(link);
		return this;
	}

}
