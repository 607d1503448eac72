package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Transfer;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Hands the case to the administration to which it belongs. */
class TransferDialog extends FormDialog {

	TransferDialog(UUID caseId, CasesApi cases, Runnable done) {
		super(text("operation.transfer"));
		var to = required("administration", new ComboBox<Choice>(text("transfer.to")), text("transfer.to.missing"));
		to.setItems(cases.administrations(caseId));
		to.setItemLabelGenerator(Choice::text);
		var reason = required("reason", new TextArea(text("because.reason")), text("because.reason.missing"));
		says(text("transfer.says"));
		submit(text("transfer.do"),
				() -> cases.transfer(caseId, new Transfer(to.getValue().key(), reason.getValue().strip())), done);
	}

}
