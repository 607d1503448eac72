package se.larmnav.ui.integrations;

import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/**
 * Asks whether a system is to have a new secret: the one it has stops working at once.
 */
class RenewDialog extends FormDialog {

	RenewDialog(String name, Runnable renew) {
		super(text("integration.renew.title", name));
		says(text("integration.renew.says"));
		submit(text("integration.renew"), renew, () -> {
		});
	}

}
