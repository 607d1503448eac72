package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.NewLockChange;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Says that the lock has been changed: when, and who told it. */
class LockChangedDialog extends FormDialog {

	LockChangedDialog(UUID caseId, KeysApi keys, Swedish swedish, Runnable done) {
		super(text("operation.lock-changed"));
		says(text("lock-changed.means"));
		var on = required("on", SwedishComponents.date(text("lock-changed.on")), text("lock-changed.on.missing"));
		on.setMax(swedish.today());
		on.setValue(swedish.today());
		var by = required("reportedBy", new TextField(text("lock-changed.by")), text("lock-changed.by.missing"));
		submit(text("lock-changed.do"),
				() -> keys.lockChanged(caseId, new NewLockChange(on.getValue(), by.getValue().strip())), done);
	}

}
