package se.larmnav.ui.cases;

import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.KeySafesApi.Placement;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Asks where a key safe may be put, or says it. */
class PlacementDialog extends FormDialog {

	PlacementDialog(String operation, Consumer<Placement> act, Runnable done) {
		super(text("operation." + operation));
		says(text(operation + ".means"));
		var told = required("text", new TextArea(text(operation + ".text")), text(operation + ".missing"));
		submit(text(operation + ".do"), () -> act.accept(new Placement(told.getValue().strip())), done);
	}

}
