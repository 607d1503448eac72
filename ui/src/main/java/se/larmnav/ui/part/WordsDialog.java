package se.larmnav.ui.part;

import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;

import static se.larmnav.ui.text.Texts.text;

/** One text that belongs to an act. */
public class WordsDialog extends FormDialog {

	/**
	 * @param label of the text
	 * @param missing what is said when nothing is written
	 * @param says what happens outside the screen
	 */
	public WordsDialog(String title, String label, String missing, String says, Consumer<String> act, Runnable done) {
		super(title);
		var words = required("text", new TextArea(label), missing);
		words.setMinRows(3);
		says(says);
		submit(text("action.save"), () -> act.accept(words.getValue().strip()), done);
	}

}
