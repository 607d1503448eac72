package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Change;
import se.larmnav.contract.tenants.RoutinesApi.Difference;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.Trouble;

import static se.larmnav.ui.text.Texts.text;

/**
 * What one routine changes in another, in Swedish, and how many it concerns.
 */
class DifferencePanel extends Section {

	private final H2 heading = new H2(text("routine.difference"));

	private final Span count = Line.styled(new Span(), "s", "muted", "end");

	private final Div body = new Div();

	private final String none;

	DifferencePanel() {
		this(text("routine.difference.none"));
	}

	/**
	 * @param none what is said when nothing differs
	 */
	DifferencePanel(String none) {
		this.none = none;
		addClassName("card");
		this.body.getElement().setAttribute("aria-live", "polite");
		add(new Header(this.heading, this.count), this.body);
	}

	void show(Difference difference) {
		this.heading.setText(text("routine.difference.against", difference.against()));
		this.count.setText(count(difference.changes()));
		this.body.removeAll();
		if (difference.changes().isEmpty()) {
			this.body.add(Line.paragraph(this.none, "muted"));
			return;
		}
		var list = Line.styled(new UnorderedList(), "affects");
		difference.changes().forEach(change -> list.add(item(change)));
		this.body.add(list);
		if (!difference.counted()) {
			this.body.add(Line.paragraph(text("routine.difference.uncounted"), "s", "muted"));
		}
	}

	/** The services could not say. */
	void missing(Problem problem) {
		this.count.setText("");
		this.body.removeAll();
		this.body.add(Line.paragraph(Trouble.words(problem), "muted"));
	}

	private static String count(List<Change> changes) {
		return switch (changes.size()) {
			case 0 -> "";
			case 1 -> text("routine.difference.one");
			default -> text("routine.difference.many", changes.size());
		};
	}

	private static ListItem item(Change change) {
		return new ListItem(number(change.affected()), new ChangeSentence(change.sentence()));
	}

	/** How many are concerned, large; nothing where nobody counts. */
	private static Span number(@Nullable Integer affected) {
		return Line.styled(new Span((affected == null) ? "" : affected.toString()), "n");
	}

}
