package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import static se.larmnav.ui.text.Texts.text;

/** A summary list: label and value. What is not known is a dash that is read aloud. */
public class Facts extends DescriptionList {

	public Facts() {
		addClassName("facts");
	}

	/** Values at the right edge. */
	public static Facts atEnds() {
		var facts = new Facts();
		facts.addClassName("facts--ends");
		return facts;
	}

	public Facts fact(String label, @Nullable String value) {
		return fact(label, (value == null || value.isBlank()) ? none() : new Span(value));
	}

	public Facts fact(String label, Component value) {
		add(new Term(label), new Description(value));
		return this;
	}

	/** The dash for what is not known. */
	public static Span none() {
		var dash = new Span("–");
		dash.getElement().setAttribute("aria-hidden", "true");
		var spoken = new Span(text("value.none"));
		spoken.addClassName("visually-hidden");
		return new Span(dash, spoken);
	}

}
