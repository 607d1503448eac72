package se.larmnav.ui.applications;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.ApplicationsApi.Referral;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Notes that somebody who telephoned was referred to the e-service. */
class ReferDialog extends FormDialog {

	ReferDialog(Choice channel, ApplicationsApi applications, Runnable done) {
		super(text("refer.title", channel.text()));
		says(text("refer.says"));
		var note = field("note", new TextField(text("refer.note")));
		submit(text("refer.do"), () -> applications.refer(new Referral(channel.key(), Blank.toNull(note))), done);
	}

}
