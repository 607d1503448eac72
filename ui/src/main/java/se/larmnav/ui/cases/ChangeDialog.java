package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.ChangedNeed;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Tells that the person needs something else than was granted. */
class ChangeDialog extends FormDialog {

	ChangeDialog(UUID caseId, DecisionsApi decisions, Runnable done) {
		super(text("operation.report-change"));
		var from = required("from",
				Choosing.one(text("change.from"), "change.from", "INDIVIDUAL", "RELATIVE", "PERFORMER"),
				text("change.from.missing"));
		var what = required("text", Draft.keep(new TextArea(text("change.text")), "change-" + caseId),
				text("change.text.missing"));
		says(text("change.says"));
		submit(text("action.save"), () -> {
			decisions.reportChange(caseId, new ChangedNeed(from.getValue(), what.getValue().strip()));
			Draft.saved(what);
		}, done);
	}

}
