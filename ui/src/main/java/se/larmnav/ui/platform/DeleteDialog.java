package se.larmnav.ui.platform;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.client.Problem.FieldError;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/**
 * Asks for a municipality's deletion or its confirmation; who does so writes which one.
 */
class DeleteDialog extends FormDialog {

	private static final String ALIAS = "alias";

	DeleteDialog(String alias, String title, String says, String label, Runnable work) {
		super(title);
		says(says);
		var written = required(ALIAS, new TextField(text("departure.alias", alias)), text("departure.alias.missing"));
		submit(label, () -> {
			if (!written.getValue().strip().equals(alias)) {
				throw new Problem("invalid", 422, Map.of(),
						List.of(new FieldError("/" + ALIAS, "another-municipality")));
			}
			work.run();
		}, () -> {
		});
	}

	@Override
	protected List<String> reasons(Problem problem) {
		return switch (problem.code()) {
			case "departure-not-now" -> List.of(text("departure.not-now", DeparturePanel.why(problem.field("why"))));
			case "another-person-confirms" -> List.of(text("problem.another-person-confirms"));
			default -> List.of();
		};
	}

}
