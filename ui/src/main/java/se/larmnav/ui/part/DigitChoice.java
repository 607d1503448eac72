package se.larmnav.ui.part;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/**
 * A choice that a digit makes: on a form with several, digits fill the first that is not
 * yet made.
 */
public class DigitChoice<T> extends RadioButtonGroup<T> {

	public DigitChoice(String label, List<T> choices, Function<T, String> words) {
		setLabel(label);
		setItems(choices);
		addClassName("vertical");
		getElement().setAttribute("data-digits", "");
		setItemLabelGenerator(words::apply);
		setRenderer(new ComponentRenderer<>(choice -> {
			var number = choices.indexOf(choice) + 1;
			var word = new Span(words.apply(choice));
			return (number > 9) ? word : Line.row(new Cap(Integer.toString(number)), word);
		}));
	}

}
