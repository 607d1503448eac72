package se.larmnav.ui.safes;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;

import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeySafesApi.KeySafeRefusal;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** The person does not want a key safe, where nobody gets the alarm without. */
public class RefuseSafeDialog extends FormDialog {

	public RefuseSafeDialog(UUID caseId, KeySafesApi safes, Runnable done) {
		super(text("refuse-safe.title"));
		says(text("refuse-safe.means"));
		var reason = required("reason", new TextArea(text("refuse-safe.reason")), text("refuse-safe.reason.missing"));
		submit(text("refuse-safe.do"), () -> safes.refused(caseId, new KeySafeRefusal(reason.getValue().strip())),
				done);
	}

}
