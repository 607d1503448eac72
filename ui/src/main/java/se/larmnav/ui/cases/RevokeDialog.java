package se.larmnav.ui.cases;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.DecisionPart;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.Revocation;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Revokes what was granted, on a ground of its reservation. */
class RevokeDialog extends FormDialog {

	RevokeDialog(DecisionPart decision, DecisionsApi decisions, Runnable done) {
		super(text("operation.revoke"));
		says(text("revoke.means"));
		var ground = required("ground", new ComboBox<Choice>(text("revoke.ground")), text("revoke.ground.missing"));
		ground.setItems(decision.grounds());
		ground.setItemLabelGenerator(Choice::text);
		var why = required("motivation", new TextArea(text("because.reason")), text("because.reason.missing"));
		submit(text("revoke.do"),
				() -> decisions.revoke(decision.id(), new Revocation(ground.getValue().key(), why.getValue().strip())),
				done);
	}

	@Override
	protected java.util.List<String> reasons(Problem problem) {
		return problem.missing();
	}

}
