package se.larmnav.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** A page that cannot be shown: what is true, what to do next, and the code. */
class TroubleView extends Main implements HasDynamicTitle {

	private String title = "";

	void show(String heading, String words, String trace) {
		this.title = heading;
		addClassNames("page", "trouble-page");
		removeAll();
		add(new H1(heading), Line.paragraph(words));
		if (!trace.isEmpty()) {
			add(Line.paragraph(text("problem.next")), Line.paragraph(text("problem.trace", trace), "s", "muted"));
		}
		add(start());
	}

	@Override
	public String getPageTitle() {
		return text("page.title", this.title);
	}

	private static Component start() {
		return Line.styled(new Anchor(Page.start().path(), text("problem.start")), "button");
	}

}
