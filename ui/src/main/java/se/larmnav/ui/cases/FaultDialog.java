package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.Fault;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Tells that something is wrong with an alarm that is in use. */
class FaultDialog extends FormDialog {

	FaultDialog(UUID caseId, InstallationsApi installations, Runnable done) {
		super(text("operation.report-fault"));
		var words = required("text", new TextArea(text("fault.text")), text("fault.text.missing"));
		submit(text("fault.do"), () -> installations.fault(caseId, new Fault(words.getValue().strip())), done);
	}

}
