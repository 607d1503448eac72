package se.larmnav.ui.organisation;

import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Contact;
import se.larmnav.contract.tenants.OrganisationChangesApi.Verification;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Says that a number has been tried, or which number it was that answered. */
class VerifyDialog extends ChangeDialog {

	VerifyDialog(Contact contact, OrganisationChangesApi organisation, ReadVersion read, Swedish swedish,
			Runnable done) {
		super(text("verify.title", contact.name()), read, swedish);
		var phone = required("phone", new TextField(text("verify.phone")), text("verify.phone.missing"));
		phone.setValue((contact.phone() == null) ? "" : contact.phone());
		phone.setHelperText(text("verify.phone.help"));
		says(text("verify.says"));
		change(text("verify.do"),
				etag -> organisation.verifyContact(contact.unit(), etag, new Verification(phone.getValue().strip())),
				done);
	}

}
