package se.larmnav.ui.organisation;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Change;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Organisation och larmområden: who is there around the clock, and where. */
@Route(value = "organisation", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class OrganisationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final OrganisationChangesApi organisation;

	private final Swedish swedish;

	private final ReadVersion read;

	private final Div content = new Div();

	public OrganisationView(OrganisationChangesApi organisation, Swedish swedish) {
		this.organisation = organisation;
		this.swedish = swedish;
		this.read = new ReadVersion(organisation);
		addClassName("page");
		this.content.addClassName("panels");
		add(new PageHead(text("organisation.title")), this.content);
	}

	@Override
	public String getPageTitle() {
		return text("organisation.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	private void refresh() {
		var whole = this.organisation.whole();
		this.read.is(whole.version());
		this.content.removeAll();
		LoginNotice.of(whole.login(), this.swedish).ifPresent(this.content::add);
		this.content.add(new CoverPanel(whole, this.swedish),
				new AreasPanel(whole, this.organisation, this.read, this.swedish, this::done),
				new UnitsPanel(whole, this.organisation, this.read, this.swedish, this::done),
				new AdministrationsPanel(whole, this.organisation, this.read, this.swedish, this::done),
				changes(this.organisation.versions()));
	}

	private Panel changes(List<Change> changes) {
		var words = new ChangeWords(this.swedish);
		var list = new UnorderedList();
		changes.stream().limit(10).forEach(one -> list.add(new ListItem(words.of(one))));
		var panel = new Panel(text("organisation.changes"));
		panel.add(list);
		return panel;
	}

	private void done() {
		refresh();
		StatusLine.say(text("organisation.saved"));
	}

}
