package se.larmnav.ui.platform;

import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/**
 * Asks whether the way in of a municipality is to be undone: everything made for it goes.
 */
class UndoDialog extends FormDialog {

	UndoDialog(String name, Runnable undo) {
		super(text("platform.undo.title", name));
		says(text("platform.undo.text"));
		submit(text("platform.undo"), undo, () -> {
		});
	}

}
