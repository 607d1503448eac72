package se.larmnav.ui.organisation;

import java.util.LinkedHashMap;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Administration;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** An administration, and the mailing list of its reception. */
class AdministrationDialog extends ChangeDialog {

	AdministrationDialog(@Nullable Administration administration, Whole whole, OrganisationChangesApi organisation,
			ReadVersion read, Swedish swedish, Runnable done) {
		super((administration == null) ? text("administration.add")
				: text("administration.change", administration.name()), read, swedish);
		var id = required("id", new TextField(text("organisation.id")), text("organisation.id.missing"));
		id.setHelperText(text("organisation.id.help"));
		var name = required("name", new TextField(text("organisation.name")), text("organisation.name.missing"));
		var shortName = required("shortName", new TextField(text("administration.short-name")),
				text("organisation.name.missing"));
		var lists = new LinkedHashMap<String, String>();
		whole.lists().forEach(one -> lists.put(one.id(), one.name()));
		var reception = choiceOrNone("reception", text("administration.reception"), lists,
				text("administration.reception.none"));
		if (administration != null) {
			id.setValue(administration.id());
			id.setReadOnly(true);
			name.setValue(administration.name());
			shortName.setValue(administration.shortName());
			reception.setValue(administration.reception());
		}
		says(text("organisation.says"));
		change(text("action.save"), etag -> {
			var said = new Administration(id.getValue().strip(), name.getValue().strip(), shortName.getValue().strip(),
					reception.getValue());
			if (administration == null) {
				organisation.addAdministration(etag, said);
			}
			else {
				organisation.changeAdministration(administration.id(), etag, said);
			}
		}, done);
	}

}
