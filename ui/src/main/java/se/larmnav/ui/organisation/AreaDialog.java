package se.larmnav.ui.organisation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Area;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** An alarm area: which homes lie in it, and who serves them by day and by night. */
class AreaDialog extends ChangeDialog {

	private static final List<String> PARTS = List.of("service", "day", "night", "head");

	AreaDialog(@Nullable Area area, Whole whole, OrganisationChangesApi organisation, ReadVersion read, Swedish swedish,
			Runnable done) {
		super((area == null) ? text("area.add") : text("area.change", area.name()), read, swedish);
		var id = required("id", new TextField(text("organisation.id")), text("organisation.id.missing"));
		id.setHelperText(text("organisation.id.help"));
		var name = required("name", new TextField(text("organisation.name")), text("organisation.name.missing"));
		var postcodes = field("postcodes", new TextField(text("area.postcodes")));
		postcodes.setHelperText(text("area.postcodes.help"));
		var places = field("places", new TextField(text("area.places")));
		var units = new LinkedHashMap<String, String>();
		whole.units().forEach(one -> units.put(one.id(), one.name()));
		var parts = new LinkedHashMap<String, Select<String>>();
		PARTS.forEach(part -> {
			var choice = choice("units/" + part, text("area.part." + part), units);
			choice.setValue((area == null) ? whole.units().getFirst().id() : area.units().get(part));
			parts.put(part, choice);
		});
		if (area != null) {
			id.setValue(area.id());
			id.setReadOnly(true);
			name.setValue(area.name());
			postcodes.setValue(String.join(", ", area.postcodes()));
			places.setValue(String.join(", ", area.places()));
		}
		says(text("organisation.says"));
		change(text("action.save"), etag -> {
			var chosen = new LinkedHashMap<String, String>();
			parts.forEach((part, choice) -> {
				if (!choice.isEmpty()) {
					chosen.put(part, choice.getValue());
				}
			});
			var said = new Area(id.getValue().strip(), name.getValue().strip(), list(postcodes.getValue()),
					list(places.getValue()), chosen);
			if (area == null) {
				organisation.addArea(etag, said);
			}
			else {
				organisation.changeArea(area.id(), etag, said);
			}
		}, done);
	}

	private static List<String> list(String written) {
		return Arrays.stream(written.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
	}

}
