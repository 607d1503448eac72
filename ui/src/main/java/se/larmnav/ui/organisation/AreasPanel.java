package se.larmnav.ui.organisation;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Area;
import se.larmnav.contract.tenants.OrganisationChangesApi.Unit;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The alarm areas, with the homes in them and who serves those. */
class AreasPanel extends Panel {

	AreasPanel(Whole whole, OrganisationChangesApi organisation, ReadVersion read, Swedish swedish, Runnable done) {
		super(text("areas.title"));
		end(Buttons.small(text("area.add"),
				() -> new AreaDialog(null, whole, organisation, read, swedish, done).open()));
		var names = whole.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
		var table = new Table(text("areas.title"), "cover.area", "area.postcodes", "area.places", "area.part.day",
				"area.part.night", "area.part.service", "organisation.acts");
		for (var area : whole.areas()) {
			table.row(Line.strong(area.name()), Table.cell(String.join(", ", area.postcodes())),
					Table.cell(String.join(", ", area.places())), Table.cell(names.get(area.units().get("day"))),
					Table.cell(names.get(area.units().get("night"))),
					Table.cell(names.get(area.units().get("service"))),
					acts(area, whole, organisation, read, swedish, done));
		}
		add(table);
	}

	private static Component acts(Area area, Whole whole, OrganisationChangesApi organisation, ReadVersion read,
			Swedish swedish, Runnable done) {
		return Acts.of(area.name(), () -> new AreaDialog(area, whole, organisation, read, swedish, done).open(),
				() -> new RemoveDialog(area.name(), text("area.remove.means"), read, swedish,
						etag -> organisation.removeArea(area.id(), etag), done)
					.open());
	}

}
