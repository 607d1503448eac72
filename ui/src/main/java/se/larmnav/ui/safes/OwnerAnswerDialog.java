package se.larmnav.ui.safes;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeySafesApi.OwnerAnswer;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** What the property owner answered: approval, wishes, and how it is kept. */
public class OwnerAnswerDialog extends FormDialog {

	public OwnerAnswerDialog(UUID caseId, KeySafesApi safes, Runnable done) {
		super(text("owner.title"));
		var owner = required("owner", new TextField(text("owner.owner")), text("owner.owner.missing"));
		var approved = required("approved", Choosing.yesOrNo(text("owner.approved")), text("owner.approved.missing"));
		var wishes = field("wishes", new TextField(text("owner.wishes")));
		var how = required("how", Choosing.one(text("owner.how"), "owner.how", "SIGNED_FORM", "RECORDED_BY_STAFF"),
				text("owner.how.missing"));
		submit(text("action.save"), () -> safes.ownerAnswered(caseId,
				new OwnerAnswer(owner.getValue().strip(), approved.getValue(), Blank.toNull(wishes), how.getValue())),
				done);
	}

}
