package se.larmnav.ui.keys;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.CabinetPlace;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Registers the key set in the key cabinet; the signed receipt is filed with it. */
public class CabinetDialog extends FormDialog {

	public CabinetDialog(UUID caseId, KeysApi keys, Runnable done) {
		super(text("cabinet.title"));
		var cabinet = required("cabinet", new TextField(text("cabinet.cabinet")), text("cabinet.cabinet.missing"));
		var number = required("keyNumber", new TextField(text("cabinet.number")), text("cabinet.number.missing"));
		says(text("cabinet.says"));
		submit(text("cabinet.do"),
				() -> keys.register(caseId, new CabinetPlace(cabinet.getValue().strip(), number.getValue().strip())),
				done);
	}

}
