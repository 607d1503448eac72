package se.larmnav.ui.keys;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.Readiness;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Says klart för installation, and what is special to consider there. */
public class ReadyDialog extends FormDialog {

	public ReadyDialog(UUID caseId, KeysApi keys, Runnable done) {
		super(text("ready.title"));
		var special = field("specialAtInstallation", new TextArea(text("ready.special")));
		says(text("ready.says"));
		submit(text("ready.do"), () -> keys.ready(caseId, new Readiness(Blank.toNull(special))), done);
	}

}
