package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.ApplicationsApi.Relative;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Adds somebody close to the person, and for what they may be turned to. */
class RelativeDialog extends FormDialog {

	RelativeDialog(UUID caseId, CasesApi cases, Runnable done) {
		super(text("operation.add-relative"));
		var name = required("name", new TextField(text("relative.name")), text("relative.name.missing"));
		var relation = required("relation", new TextField(text("relative.relation")),
				text("relative.relation.missing"));
		var phone = required("phone", new TextField(text("relative.phone")), text("relative.phone.missing"));
		var purpose = required("purpose", new TextField(text("relative.purpose")), text("relative.purpose.missing"));
		purpose.setHelperText(text("relative.purpose.example"));
		var key = field("hasKey", new Checkbox(text("relative.key")));
		submit(text("action.save"), () -> cases.addRelative(caseId, new Relative(name.getValue().strip(),
				relation.getValue().strip(), phone.getValue().strip(), key.getValue(), purpose.getValue().strip())),
				done);
	}

}
