package se.larmnav.ui.organisation;

import java.util.function.Consumer;

import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Asks before something is taken away, and says what that means. */
class RemoveDialog extends ChangeDialog {

	RemoveDialog(String name, String means, ReadVersion read, Swedish swedish, Consumer<String> work, Runnable done) {
		super(text("organisation.remove.title", name), read, swedish);
		says(means);
		change(text("organisation.remove.do"), work, done);
	}

}
