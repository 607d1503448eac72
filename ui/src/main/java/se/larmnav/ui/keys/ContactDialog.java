package se.larmnav.ui.keys;

import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.NextContact;

import static se.larmnav.ui.text.Texts.text;

/** The contact form on the case page. */
public class ContactDialog extends Dialog {

	public ContactDialog(UUID caseId, KeysApi keys, Consumer<NextContact> saved) {
		setHeaderTitle(text("contact.title"));
		addClassName("wide-form");
		add(new ContactForm(contact -> {
			var next = keys.contact(caseId, contact);
			close();
			saved.accept(next);
		}));
	}

}
