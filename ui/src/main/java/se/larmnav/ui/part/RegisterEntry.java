package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.tenants.GoverningDocumentsApi.GoverningDocument;

import static se.larmnav.ui.text.Texts.text;

/**
 * A document of the municipality's register: a link, its own words, or that nobody has
 * said where it lies.
 */
public final class RegisterEntry {

	private RegisterEntry() {
	}

	public static Component of(GoverningDocument document) {
		if (document.link() != null) {
			return new Anchor(document.link(), document.title(), AnchorTarget.BLANK);
		}
		if (document.text() != null) {
			return told(document, new Span(document.text()));
		}
		return told(document, Line.small(document.template() == null ? text("governing.no-address")
				: text("governing.made-here", document.template())));
	}

	private static Div told(GoverningDocument document, Span what) {
		return Line.styled(new Div(Line.strong(document.title()), what), "two-lines");
	}

}
