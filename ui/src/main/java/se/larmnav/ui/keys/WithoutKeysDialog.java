package se.larmnav.ui.keys;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.WithoutKeys;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.part.Signature;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/**
 * An agreement on an alarm without keys, with the plan for getting in and both
 * signatures.
 */
public class WithoutKeysDialog extends FormDialog {

	public WithoutKeysDialog(UUID caseId, KeysApi keys, Swedish swedish, Runnable done) {
		super(text("operation.agree-without-keys"));
		addClassName("wide-form");
		says(text("without-keys.means"));
		var reason = required("reason", new TextArea(text("without-keys.reason")), text("without-keys.reason.missing"));
		var last = required("lastDay", SwedishComponents.date(text("without-keys.last-day")),
				text("without-keys.last-day.missing"));
		last.setMin(swedish.today());
		var opening = required("lockOpening", new TextArea(text("without-keys.lock-opening")),
				text("without-keys.lock-opening.missing"));
		var costs = required("costs", new TextField(text("without-keys.costs")), text("without-keys.costs.missing"));
		var other = field("other", new TextField(text("without-keys.other")));
		var by = required("signedBy", new TextField(text("without-keys.signed-by")),
				text("without-keys.signed-by.missing"));
		var theirs = required("individualSignature", new Signature(text("without-keys.individual")),
				text("without-keys.signature.missing"));
		var ours = required("staffSignature", new Signature(text("without-keys.staff")),
				text("without-keys.signature.missing"));
		submit(text("without-keys.do"),
				() -> keys.agreeWithoutKeys(caseId,
						new WithoutKeys(reason.getValue().strip(), last.getValue(), opening.getValue().strip(),
								costs.getValue().strip(), Blank.toNull(other), ours.path(), theirs.path(),
								by.getValue().strip())),
				done);
	}

}
