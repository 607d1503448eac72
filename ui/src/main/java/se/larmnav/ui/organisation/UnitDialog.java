package se.larmnav.ui.organisation;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Unit;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** A unit: its name, when it is open and how it is phoned. */
class UnitDialog extends ChangeDialog {

	UnitDialog(@Nullable Unit unit, Whole whole, OrganisationChangesApi organisation, ReadVersion read, Swedish swedish,
			Runnable done) {
		super((unit == null) ? text("unit.add") : text("unit.change", unit.name()), read, swedish);
		var id = required("id", new TextField(text("organisation.id")), text("organisation.id.missing"));
		id.setHelperText(text("organisation.id.help"));
		var name = required("name", new TextField(text("organisation.name")), text("organisation.name.missing"));
		var kinds = new LinkedHashMap<String, String>();
		whole.kinds().forEach(kind -> kinds.put(kind, text("unit.kind." + kind)));
		var kind = choice("kind", text("unit.kind"), kinds);
		var administrations = new LinkedHashMap<String, String>();
		whole.administrations().forEach(one -> administrations.put(one.id(), one.name()));
		var administration = choice("administration", text("unit.administration"), administrations);
		var phone = field("phone", new TextField(text("unit.phone")));
		phone.setHelperText(text("unit.phone.help"));
		var email = field("email", new TextField(text("organisation.email")));
		email.setHelperText(text("organisation.email.help"));
		var opening = field("opening", new TextArea(text("unit.opening")));
		opening.setHelperText(text("unit.opening.help"));
		var partOf = choiceOrNone("partOf", text("unit.part-of"), others(unit, whole), text("unit.part-of.none"));
		var external = field("external", new Checkbox(text("unit.external")));
		kind.setValue((unit == null) ? whole.kinds().getFirst() : unit.kind());
		administration.setValue((unit == null) ? whole.administrations().getFirst().id() : unit.administration());
		if (unit != null) {
			id.setValue(unit.id());
			id.setReadOnly(true);
			name.setValue(unit.name());
			phone.setValue((unit.phone() == null) ? "" : unit.phone());
			email.setValue((unit.email() == null) ? "" : unit.email());
			opening.setValue(Openings.lines(unit.opening()));
			partOf.setValue(unit.partOf());
			external.setValue(unit.external());
		}
		says(text("organisation.says"));
		change(text("action.save"), etag -> {
			var said = new Unit(id.getValue().strip(), name.getValue().strip(), kind.getValue(),
					administration.getValue(), phone.isEmpty() ? null : phone.getValue().strip(), partOf.getValue(),
					Openings.written(opening.getValue()), null, external.getValue(), Blank.toNull(email));
			if (unit == null) {
				organisation.addUnit(etag, said);
			}
			else {
				organisation.changeUnit(unit.id(), etag, said);
			}
		}, done);
	}

	private static Map<String, String> others(@Nullable Unit unit, Whole whole) {
		var others = new LinkedHashMap<String, String>();
		whole.units()
			.stream()
			.filter(one -> unit == null || !one.id().equals(unit.id()))
			.forEach(one -> others.put(one.id(), one.name()));
		return others;
	}

}
