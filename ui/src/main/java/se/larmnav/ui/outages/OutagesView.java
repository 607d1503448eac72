package se.larmnav.ui.outages;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.ExemptionsApi;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.contract.alarms.OutagesApi.Suspected;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Driftfel: what is reported and how it is handled, and alarms that have failed together.
 */
@Route(value = "driftfel", layout = MainLayout.class)
@RolesAllowed({ "operator", "technician", "unit-head", "on-call-leader" })
public class OutagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final OutagesApi outages;

	private final ExemptionsApi exemptions;

	private final OrganisationApi organisation;

	private final Swedish swedish;

	private final PageHead head;

	private final Div content = new Div();

	public OutagesView(OutagesApi outages, ExemptionsApi exemptions, OrganisationApi organisation, Swedish swedish) {
		this.outages = outages;
		this.exemptions = exemptions;
		this.organisation = organisation;
		this.swedish = swedish;
		this.head = new PageHead(text("outage.title"))
			.end(Buttons.primary(text("outage.report"), () -> report("", null)));
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
		return text("page.title", text("outage.title"));
	}

	private void refresh() {
		var all = this.outages.outages();
		var suspected = this.outages.suspectedOutages();
		this.head.count((int) all.stream().filter(one -> one.endedAt() == null).count());
		this.content.removeAll();
		if (!suspected.isEmpty()) {
			this.content.add(suspected(suspected));
		}
		all.forEach(one -> this.content.add(new OutageCard(one, this.outages, this.swedish, this::done)));
		if (all.isEmpty() && suspected.isEmpty()) {
			this.content.add(new EmptyState(text("outage.empty"), text("outage.empty.next")));
		}
		this.content.add(new WeatherPanel(this.exemptions, this.swedish, this::done));
	}

	private Component suspected(List<Suspected> all) {
		var section = new Section(new H2(text("outage.suspected")));
		section.addClassName("card");
		all.forEach(one -> section.add(Line.row(Line.strong(words(one)),
				Line.small(text("outage.suspected.since", this.swedish.dayAndTime(one.first()))),
				Buttons.small(text("outage.suspected.report"), () -> report(words(one), one.area())))));
		return section;
	}

	private static String words(Suspected one) {
		return text("outage.suspected.what", (one.areaName() == null) ? text("outage.area.unknown") : one.areaName(),
				one.kind(), one.alarms());
	}

	private void report(String words, @Nullable String area) {
		new ReportDialog(this.organisation.organisation().areas(), words, area, this.outages, this::done).open();
	}

	private void done() {
		refresh();
		StatusLine.say(text("outage.done"));
	}

}
