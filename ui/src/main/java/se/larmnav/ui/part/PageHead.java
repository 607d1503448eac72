package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The heading of a page, how many it shows, and its one primary action. */
public class PageHead extends Header {

	private final Span count = new Span();

	public PageHead(String title) {
		addClassName("page__head");
		this.count.addClassName("n");
		var heading = new H1(title + " ");
		heading.add(this.count);
		add(heading);
	}

	public void count(int number) {
		this.count.setText(Integer.toString(number));
	}

	/** Puts something at the right end. */
	public PageHead end(Component... components) {
		var row = Line.row(components);
		row.addClassName("end");
		add(row);
		return this;
	}

}
