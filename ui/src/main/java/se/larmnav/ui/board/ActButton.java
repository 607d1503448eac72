package se.larmnav.ui.board;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Line;

/** An act in its fixed place, with its key before it and what it concerns after it. */
class ActButton extends NativeButton {

	private final Span word = new Span();

	private final Span note = new Span();

	private final Span roomy = Line.styled(new Span(), "roomy");

	ActButton(Act act, Consumer<Act> press) {
		addClassName("act");
		this.word.setText(act.word());
		add(new Cap(act.key()), this.word, Line.styled(new Span(this.note, this.roomy), "end", "about"));
		Buttons.press(this, act.keys());
		switch (act) {
			case ANSWER -> add(Line.styled(Cap.enter(), "end"));
			case NOTE -> add(Line.styled(new Cap("N"), "end"));
			default -> {
				// the digit alone
			}
		}
		addClickListener(click -> press.accept(act));
	}

	/** Says something else than the standard word. */
	void word(String text) {
		this.word.setText(text);
	}

	/** What it concerns, and more where there is room. */
	void note(@Nullable String text, @Nullable String more) {
		this.note.setText((text == null) ? "" : text);
		this.roomy.setText((more == null) ? "" : more);
	}

	/** Whether it can be done now, and whether it is the one filled act. */
	void offer(boolean may, boolean filled) {
		setEnabled(may);
		setClassName("act--filled", may && filled);
	}

}
