package se.larmnav.ui.safes;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeySafesApi.Documentation;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/**
 * Where the key safe is and what opens it; written once, kept where alarms are answered
 * too.
 */
public class DocumentSafeDialog extends FormDialog {

	public DocumentSafeDialog(UUID caseId, KeySafesApi safes, Runnable done) {
		super(text("safe.document.title"));
		var place = required("place", new TextField(text("safe.place")), text("safe.place.missing"));
		var opens = required("opensWith", new TextField(text("safe.opens-with")), text("safe.opens-with.missing"));
		var alarm = required("alarmCode", new TextField(text("safe.alarm-code")), text("safe.alarm-code.missing"));
		var door = field("doorCode", new TextField(text("safe.door-code")));
		var other = field("other", new TextField(text("safe.other")));
		says(text("safe.document.says"));
		submit(text("action.save"), () -> safes.document(caseId, new Documentation(place.getValue().strip(),
				opens.getValue().strip(), alarm.getValue().strip(), Blank.toNull(door), Blank.toNull(other))), done);
	}

}
