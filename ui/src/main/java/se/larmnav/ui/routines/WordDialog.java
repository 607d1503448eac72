package se.larmnav.ui.routines;

import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Asks why, before something is done that others will wonder about. */
class WordDialog extends FormDialog {

	WordDialog(String title, String label, String button, Consumer<String> done) {
		super(title);
		var word = required("word", new TextArea(label), text("routine.why.missing"));
		word.setMinRows(3);
		submit(button, () -> done.accept(word.getValue().strip()), () -> {
		});
	}

}
