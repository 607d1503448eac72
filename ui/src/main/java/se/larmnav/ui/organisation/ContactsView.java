package se.larmnav.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Contact;
import se.larmnav.contract.tenants.OrganisationChangesApi.Contacts;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Phone;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Kontaktlista: the numbers between alarm reception and performers (GIS-ALM-06). */
@Route(value = "kontaktlista", layout = MainLayout.class)
@PermitAll
public class ContactsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final OrganisationChangesApi organisation;

	private final Swedish swedish;

	private final ReadVersion read;

	private final Div content = new Div();

	public ContactsView(OrganisationChangesApi organisation, Swedish swedish) {
		this.organisation = organisation;
		this.swedish = swedish;
		this.read = new ReadVersion(organisation);
		addClassName("page");
		add(new PageHead(text("contacts.title")), this.content);
	}

	@Override
	public String getPageTitle() {
		return text("contacts.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	private void refresh() {
		var contacts = this.organisation.contacts();
		this.read.is(contacts.version());
		this.content.removeAll();
		this.content.add(Line.paragraph(rule(contacts), "muted"));
		var table = new Table(text("contacts.title"), "unit.name", "unit.kind", "unit.phone", "contact.verified",
				"organisation.acts");
		table.addClassName("grid");
		contacts.contacts()
			.forEach(one -> table.row(Line.strong(one.name()), Table.cell(text("unit.kind." + one.kind())),
					(one.phone() == null) ? Facts.none() : new Phone(one.phone()), verified(one), act(one)));
		this.content.add(table);
	}

	private static String rule(Contacts contacts) {
		return (contacts.verifiedEvery() == null) ? text("contacts.no-rule")
				: text("contacts.rule", contacts.verifiedEvery(), String.join(", ", contacts.keptBy()));
	}

	private Component verified(Contact contact) {
		var day = (contact.verified() == null) ? new Span(text("contact.never"))
				: new Span(this.swedish.day(contact.verified()));
		return contact.late() ? Line.row(day, Badge.ink(text("contact.late"))) : day;
	}

	private Component act(Contact contact) {
		return contact.may().contains("VERIFY") ? Acts.named(
				Buttons.small(text("verify.open"),
						() -> new VerifyDialog(contact, this.organisation, this.read, this.swedish, this::done).open()),
				contact.name()) : Facts.none();
	}

	private void done() {
		refresh();
		StatusLine.say(text("contact.saved"));
	}

}
