package se.larmnav.ui.organisation;

import java.util.stream.Collectors;

import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Administration;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The units: what they are, when they are open, and how they are phoned. */
class UnitsPanel extends Panel {

	UnitsPanel(Whole whole, OrganisationChangesApi organisation, ReadVersion read, Swedish swedish, Runnable done) {
		super(text("units.title"));
		end(Buttons.small(text("unit.add"),
				() -> new UnitDialog(null, whole, organisation, read, swedish, done).open()));
		var administrations = whole.administrations()
			.stream()
			.collect(Collectors.toMap(Administration::id, Administration::shortName));
		var table = new Table(text("units.title"), "unit.name", "unit.kind", "unit.administration", "unit.opening",
				"unit.phone", "contact.verified", "organisation.acts");
		for (var unit : whole.units()) {
			table
				.row(Line.strong(unit.name()), Table.cell(text("unit.kind." + unit.kind())),
						Table.cell(administrations.get(unit.administration())),
						Table.cell(Openings.said(unit.opening())), Table.cell(unit.phone()),
						Table.cell((unit.verified() == null) ? null
								: swedish.day(unit.verified())),
						Acts.of(unit.name(),
								() -> new UnitDialog(unit, whole, organisation, read, swedish, done).open(),
								() -> new RemoveDialog(unit.name(), text("unit.remove.means"), read, swedish,
										etag -> organisation.removeUnit(unit.id(), etag), done)
									.open()));
		}
		add(table);
	}

}
