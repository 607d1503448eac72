package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.End;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Ends a decision with its last day. */
class EndDecisionDialog extends FormDialog {

	EndDecisionDialog(UUID decision, DecisionsApi decisions, Swedish swedish, Runnable done) {
		super(text("operation.end-decision"));
		var on = required("on", SwedishComponents.date(text("end-decision.on")), text("end-decision.on.missing"));
		on.setMax(swedish.today());
		var note = field("note", new TextArea(text("end-decision.note")));
		submit(text("end-decision.do"), () -> decisions.end(decision, new End(on.getValue(), Blank.toNull(note))),
				done);
	}

}
