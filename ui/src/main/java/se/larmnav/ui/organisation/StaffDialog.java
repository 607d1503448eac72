package se.larmnav.ui.organisation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.StaffMember;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** A member of staff: the login's name, the roles and the units. */
class StaffDialog extends ChangeDialog {

	StaffDialog(@Nullable StaffMember member, Whole whole, OrganisationChangesApi organisation, ReadVersion read,
			Swedish swedish, Runnable done) {
		super((member == null) ? text("staff.add") : text("staff.change", member.name()), read, swedish);
		var user = required("user", new TextField(text("staff.user")), text("staff.user.missing"));
		user.setHelperText(text("staff.user.help"));
		var name = required("name", new TextField(text("organisation.name")), text("organisation.name.missing"));
		var title = required("title", new TextField(text("staff.title-of")), text("staff.title-of.missing"));
		var roles = required("roles",
				Choosing.many(text("staff.roles"), List.copyOf(whole.roles().keySet()),
						role -> text("staff.role", whole.roles().getOrDefault(role, role), text("role." + role))),
				text("staff.roles.missing"));
		var names = new LinkedHashMap<String, String>();
		whole.units().forEach(one -> names.put(one.id(), one.name()));
		var units = field("units", SwedishComponents.<String>several(text("staff.units")));
		units.setItems(names.keySet());
		units.setItemLabelGenerator(id -> names.getOrDefault(id, id));
		var administrations = new LinkedHashMap<String, String>();
		whole.administrations().forEach(one -> administrations.put(one.id(), one.name()));
		var administration = choiceOrNone("administration", text("staff.administration"), administrations,
				text("staff.administration.none"));
		var mobile = field("mobile", new TextField(text("staff.mobile")));
		mobile.setHelperText(text("staff.mobile.help"));
		var email = field("email", new TextField(text("organisation.email")));
		email.setHelperText(text("organisation.email.help"));
		var shared = field("shared", new Checkbox(text("staff.shared")));
		shared.setHelperText(text("staff.shared.help"));
		if (member != null) {
			user.setValue(member.user());
			user.setReadOnly(true);
			name.setValue(member.name());
			title.setValue(member.title());
			roles.setValue(new LinkedHashSet<>(member.roles()));
			units.setValue(new LinkedHashSet<>(member.units()));
			administration.setValue(member.administration());
			mobile.setValue((member.mobile() == null) ? "" : member.mobile());
			email.setValue((member.email() == null) ? "" : member.email());
			shared.setValue(Boolean.TRUE.equals(member.shared()));
		}
		says(text("staff.says"));
		change(text("action.save"), etag -> {
			var said = new StaffMember(user.getValue().strip(), name.getValue().strip(), title.getValue().strip(),
					List.copyOf(roles.getValue()), List.copyOf(units.getValue()), administration.getValue(),
					Blank.toNull(mobile), Blank.toNull(email), shared.getValue());
			if (member == null) {
				organisation.addStaffMember(etag, said);
			}
			else {
				organisation.changeStaffMember(member.user(), etag, said);
			}
		}, done);
	}

}
