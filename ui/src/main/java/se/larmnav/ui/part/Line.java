package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Small pieces of a line of text. */
public final class Line {

	private Line() {
	}

	public static Span strong(String text) {
		return styled(new Span(text), "strong");
	}

	public static Span muted(String text) {
		return styled(new Span(text), "muted");
	}

	public static Span small(String text) {
		return styled(new Span(text), "s", "muted");
	}

	/** The dot between facts. */
	public static Span dot() {
		return muted("·");
	}

	/** Text that is only read aloud. */
	public static Span spoken(String text) {
		return styled(new Span(text), "visually-hidden");
	}

	public static Div row(Component... parts) {
		return styled(new Div(parts), "row-of");
	}

	public static Paragraph paragraph(String text, String... classes) {
		return styled(new Paragraph(text), classes);
	}

	public static <C extends HasStyle> C styled(C component, String... classes) {
		component.addClassNames(classes);
		return component;
	}

}
