package se.larmnav.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Choice;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;

/** Numbered choices, one of which is chosen with its digit. */
class ChoiceGroup extends FieldSet {

	private static final int DIGITS = 9;

	private final List<NativeButton> buttons = new ArrayList<>();

	private @Nullable Choice chosen;

	ChoiceGroup(String legend, List<Choice> choices, Runnable made) {
		addClassName("choices");
		setLegendText(legend);
		getElement().setAttribute("data-keys-here", "");
		choices.forEach(choice -> add(button(choice, made)));
	}

	/** Puts the hand on the first choice. */
	void focus() {
		this.buttons.stream().findFirst().ifPresent(NativeButton::focus);
	}

	Optional<Choice> get() {
		return Optional.ofNullable(this.chosen);
	}

	private NativeButton button(Choice choice, Runnable made) {
		var button = new NativeButton();
		var number = this.buttons.size() + 1;
		button.addClassName("choice");
		button.getElement().setAttribute("aria-pressed", "false");
		if (number <= DIGITS) {
			button.add(new Cap(Integer.toString(number)));
			Buttons.press(button, Integer.toString(number));
		}
		button.add(new Span(choice.text()));
		button.addClickListener(click -> {
			this.chosen = choice;
			this.buttons
				.forEach(other -> other.getElement().setAttribute("aria-pressed", Boolean.toString(other == button)));
			made.run();
		});
		this.buttons.add(button);
		return button;
	}

}
