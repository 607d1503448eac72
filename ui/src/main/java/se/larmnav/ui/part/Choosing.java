package se.larmnav.ui.part;

import java.util.List;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import static se.larmnav.ui.text.Texts.text;

/** Choices whose words are in the texts, by key. */
public final class Choosing {

	private Choosing() {
	}

	/** One of these; the words are {@code prefix.NAME}. */
	public static RadioButtonGroup<String> one(String label, String prefix, String... names) {
		var group = new RadioButtonGroup<String>();
		group.setLabel(label);
		group.setItems(names);
		group.setItemLabelGenerator(name -> text(prefix + "." + name));
		return group;
	}

	/** Yes or no, and nothing chosen from the start. */
	public static RadioButtonGroup<Boolean> yesOrNo(String label) {
		var group = new RadioButtonGroup<Boolean>();
		group.setLabel(label);
		group.setItems(true, false);
		group.setItemLabelGenerator(yes -> text(yes ? "choice.yes" : "choice.no"));
		return group;
	}

	/** Any of what the routine names. */
	public static <T> CheckboxGroup<T> many(String label, List<T> choices,
			java.util.function.Function<T, String> words) {
		var group = new CheckboxGroup<T>();
		group.setLabel(label);
		group.setItems(choices);
		group.setItemLabelGenerator(words::apply);
		return group;
	}

}
