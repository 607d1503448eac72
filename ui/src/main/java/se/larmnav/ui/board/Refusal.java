package se.larmnav.ui.board;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.shell.Trouble;

/** Why it did not go through, where the operator looks. */
class Refusal extends Paragraph {

	private final Span words = new Span();

	private boolean byRule;

	Refusal() {
		addClassName("error");
		getElement().setAttribute("role", "alert");
		add(Icon.ALERT.small(), this.words);
		setVisible(false);
	}

	/**
	 * Whether it was refused for what it is; otherwise the way to the service is broken.
	 */
	boolean isByRule() {
		return this.byRule;
	}

	/** Does it; false when the service refused, and then says why. */
	boolean gone(Runnable call) {
		try {
			call.run();
			return true;
		}
		catch (Problem problem) {
			this.words.setText(Trouble.words(problem));
			this.byRule = problem.status() >= 400 && problem.status() < 500;
			setVisible(true);
			return false;
		}
	}

}
