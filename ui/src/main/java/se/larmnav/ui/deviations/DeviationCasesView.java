package se.larmnav.ui.deviations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Avvikelser: what has been reported in the caller's units, and with whom it lies. */
@Route(value = "avvikelser", layout = MainLayout.class)
@RolesAllowed({ "home-care", "alarm-staff", "operator", "unit-head", "technician", "on-call-leader", "visit-planner" })
public class DeviationCasesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final DeviationsApi deviations;

	private final OrganisationApi organisation;

	private final Swedish swedish;

	private final PageHead head;

	private final Div content = new Div();

	public DeviationCasesView(DeviationsApi deviations, OrganisationApi organisation, Swedish swedish) {
		this.deviations = deviations;
		this.organisation = organisation;
		this.swedish = swedish;
		this.head = new PageHead(text("deviation-case.title")).end(Buttons.primary(text("deviation-case.observe"),
				() -> new ObserveDialog(this.organisation.me().units(), null, this.deviations, this::done).open()));
		addClassName("page");
		this.content.addClassNames("panels", "told");
		add(this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("deviation-case.title"));
	}

	private void refresh() {
		var all = this.deviations.deviationCases();
		this.head.count((int) all.stream().filter(one -> !one.may().isEmpty()).count());
		this.content.removeAll();
		if (all.isEmpty()) {
			this.content.add(new EmptyState(text("deviation-case.empty"), text("deviation-case.empty.next")));
		}
		all.forEach(one -> this.content.add(new DeviationCard(one, this.deviations, this.swedish, this::done)));
	}

	private void done() {
		refresh();
		StatusLine.say(text("deviation-case.done"));
	}

}
