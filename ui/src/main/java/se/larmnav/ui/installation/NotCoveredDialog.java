package se.larmnav.ui.installation;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.NotCovered;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** The coverage is not enough in the home: another visit is needed. */
public class NotCoveredDialog extends FormDialog {

	public NotCoveredDialog(UUID caseId, InstallationsApi installations, Runnable done) {
		super(text("operation.not-covered"));
		says(text("not-covered.means"));
		var found = required("text", new TextArea(text("not-covered.text")), text("not-covered.missing"));
		submit(text("not-covered.do"), () -> installations.notCovered(caseId, new NotCovered(found.getValue().strip())),
				done);
	}

}
