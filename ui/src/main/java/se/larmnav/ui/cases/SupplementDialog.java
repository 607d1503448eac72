package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.AssignmentsApi.Supplement;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Says something new in the document of an assignment that runs. */
class SupplementDialog extends FormDialog {

	SupplementDialog(UUID assignment, AssignmentsApi assignments, Runnable done) {
		super(text("operation.update-assignment"));
		var what = required("text", Draft.keep(new TextArea(text("supplement.text")), "supplement-" + assignment),
				text("supplement.text.missing"));
		what.setMinRows(4);
		says(text("supplement.says"));
		submit(text("supplement.do"), () -> {
			assignments.update(assignment, new Supplement(what.getValue().strip()));
			Draft.saved(what);
		}, done);
	}

}
