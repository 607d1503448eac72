package se.larmnav.ui.organisation;

import java.util.stream.Collectors;

import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.MailingList;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The administrations that have cases, and who hears of new ones there. */
class AdministrationsPanel extends Panel {

	AdministrationsPanel(Whole whole, OrganisationChangesApi organisation, ReadVersion read, Swedish swedish,
			Runnable done) {
		super(text("administrations.title"));
		end(Buttons.small(text("administration.add"),
				() -> new AdministrationDialog(null, whole, organisation, read, swedish, done).open()));
		var lists = whole.lists().stream().collect(Collectors.toMap(MailingList::id, MailingList::name));
		var table = new Table(text("administrations.title"), "administration.title", "administration.short-name",
				"administration.reception", "organisation.acts");
		for (var one : whole.administrations()) {
			table.row(Line.strong(one.name()), Table.cell(one.shortName()),
					Table.cell((one.reception() == null) ? null : lists.get(one.reception())),
					Acts.of(one.name(),
							() -> new AdministrationDialog(one, whole, organisation, read, swedish, done).open(),
							() -> new RemoveDialog(one.name(), text("administration.remove.means"), read, swedish,
									etag -> organisation.removeAdministration(one.id(), etag), done)
								.open()));
		}
		add(table);
	}

}
