package se.larmnav.ui.platform;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Asks why nothing of a municipality may be deleted. */
class HoldDialog extends FormDialog {

	HoldDialog(String name, Consumer<String> hold) {
		super(text("departure.hold.title", name));
		var reason = required("reason", new TextField(text("departure.hold.reason")),
				text("departure.hold.reason.missing"));
		reason.setHelperText(text("departure.hold.reason.help"));
		submit(text("departure.hold"), () -> hold.accept(reason.getValue().strip()), () -> {
		});
	}

	@Override
	protected List<String> reasons(Problem problem) {
		return problem.code().equals("held-already") ? List.of(text("problem.held-already")) : List.of();
	}

}
