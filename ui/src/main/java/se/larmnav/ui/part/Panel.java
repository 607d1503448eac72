package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A card with a heading. */
public class Panel extends Section {

	private final Header header = new Header();

	public Panel(String heading) {
		addClassName("card");
		this.header.add(new H2(heading));
		add(this.header);
	}

	/** A short text or a key at the right end of the heading. */
	public Panel end(String note) {
		var span = muted(note);
		span.addClassName("end");
		this.header.add(span);
		return this;
	}

	public Panel end(Component component) {
		component.addClassName("end");
		this.header.add(component);
		return this;
	}

	/** A short text directly after the heading. */
	public Panel beside(String note) {
		this.header.add(muted(note));
		return this;
	}

	private static Span muted(String note) {
		var span = new Span(note);
		span.addClassNames("s", "muted");
		return span;
	}

}
