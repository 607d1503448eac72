package se.larmnav.ui.part;

import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A line of steps: done, now, to come. */
public class StepLine extends OrderedList {

	public StepLine(String name) {
		addClassName("steps");
		getElement().setAttribute("aria-label", name);
	}

	/** Shows these steps instead of those before. */
	public void set(List<Step> steps) {
		removeAll();
		steps.forEach(step -> add(item(step)));
	}

	private static ListItem item(Step step) {
		var item = new ListItem(new com.vaadin.flow.component.Text(step.name()));
		switch (step.state()) {
			case DONE -> item.addClassName("done");
			case CURRENT -> {
				item.addClassName("now");
				item.getElement().setAttribute("aria-current", "step");
			}
			case TO_COME -> item.addClassName("to-come");
		}
		item.setClassName("half", step.half());
		if (step.note() != null) {
			item.add(new Span(step.note()));
		}
		return item;
	}

	/** Where a step stands. */
	public enum State {

		DONE, CURRENT, TO_COME

	}

	/** A step; half when it has begun and waits for somebody. */
	public record Step(String name, State state, boolean half, @Nullable String note) {

		public Step(String name, State state, @Nullable String note) {
			this(name, state, false, note);
		}

	}

}
