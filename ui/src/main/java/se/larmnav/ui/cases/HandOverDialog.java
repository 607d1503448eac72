package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.combobox.ComboBox;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.HandOver;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** The reception hands the case to a decision-maker of its administration. */
class HandOverDialog extends FormDialog {

	HandOverDialog(UUID caseId, CasesApi cases, Runnable done) {
		super(text("hand-over.title"));
		var to = required("userName", new ComboBox<Choice>(text("hand-over.to")), text("hand-over.to.missing"));
		to.setItems(cases.decisionMakers(caseId));
		to.setItemLabelGenerator(Choice::text);
		says(text("hand-over.says"));
		submit(text("hand-over.do"), () -> cases.handOver(caseId, new HandOver(to.getValue().key())), done);
	}

}
