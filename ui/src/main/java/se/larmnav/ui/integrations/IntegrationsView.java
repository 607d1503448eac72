package se.larmnav.ui.integrations;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.IntegratorsApi;
import se.larmnav.contract.tenants.IntegratorsApi.OtherSystem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Integrationer (D7): the other systems that have been let in, when they came, new
 * secrets.
 */
@Route(value = "integrationer", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class IntegrationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final IntegratorsApi integrators;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("integration.title"));

	private final Div content = new Div();

	public IntegrationsView(IntegratorsApi integrators, Swedish swedish) {
		this.integrators = integrators;
		this.swedish = swedish;
		addClassName("page");
		this.content.addClassName("stack");
		add(this.head, Line.paragraph(text("integration.says"), "muted"), this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("integration.title"));
	}

	private void show() {
		var all = this.integrators.list();
		this.head.count(all.size());
		this.content.removeAll();
		this.content.add(
				all.isEmpty() ? new EmptyState(text("integration.empty"), text("integration.empty.next")) : table(all));
	}

	private Table table(List<OtherSystem> all) {
		var table = new Table(text("integration.title"), "integration.name", "integration.client", "integration.seen",
				"integration.do");
		table.addClassName("grid");
		all.forEach(one -> {
			var renew = Buttons.small(text("integration.renew"), () -> ask(one));
			renew.setAriaLabel(text("integration.renew.named", one.name()));
			table.row(Line.strong(one.name()), new Span(one.clientId()), seen(one), renew);
		});
		return table;
	}

	private Component seen(OtherSystem system) {
		var seen = new Div(new Span(
				(system.lastSeen() == null) ? text("integration.never") : this.swedish.dayAndTime(system.lastSeen())));
		if (system.lastRefused() != null) {
			seen.add(Line.small(text("integration.refused", this.swedish.dayAndTime(system.lastRefused()))));
		}
		return Line.styled(seen, "two-lines");
	}

	private void ask(OtherSystem system) {
		new RenewDialog(system.name(), () -> {
			new SecretDialog(system.name(), this.integrators.renew(system.id())).open();
			show();
		}).open();
	}

}
