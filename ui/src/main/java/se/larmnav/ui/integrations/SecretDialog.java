package se.larmnav.ui.integrations;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.tenants.TenantsApi.Credentials;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** Shows a secret this once. */
class SecretDialog extends Dialog {

	SecretDialog(String name, Credentials credentials) {
		setHeaderTitle(text("integration.secret.title", name));
		addClassName("form");
		add(Line.paragraph(text("integration.secret.once"), "strong"),
				shown(text("integration.client"), credentials.clientId()),
				shown(text("integration.secret"), credentials.secret()));
		getFooter().add(Buttons.primary(text("integration.secret.kept"), this::close));
	}

	private static TextField shown(String label, String value) {
		var field = new TextField(label);
		field.setValue(value);
		field.setReadOnly(true);
		field.setWidthFull();
		return field;
	}

}
