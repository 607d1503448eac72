package se.larmnav.ui.cases;

import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.DecisionsApi.Because;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/**
 * Asks why something is done that cannot be undone; the words are those of the operation.
 */
class BecauseDialog extends FormDialog {

	BecauseDialog(String operation, Consumer<Because> act, Runnable done) {
		super(text("operation." + operation));
		says(text(operation + ".means"));
		var reason = required("reason", new TextArea(text("because.reason")), text("because.reason.missing"));
		submit(text(operation + ".do"), () -> act.accept(new Because(reason.getValue().strip())), done);
	}

}
