package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What is true now when a list is empty, and what is useful next. */
public class EmptyState extends Div {

	public EmptyState(String now, String next, Component... actions) {
		addClassName("empty");
		var body = new Div(Icon.CHECK.medium(), new Paragraph(Line.strong(now)), Line.paragraph(next, "muted"));
		if (actions.length > 0) {
			body.add(Line.row(actions));
		}
		add(body);
	}

}
