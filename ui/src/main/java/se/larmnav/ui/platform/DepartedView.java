package se.larmnav.ui.platform;

import java.util.List;
import java.util.TreeMap;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.DeparturesApi;
import se.larmnav.contract.tenants.DeparturesApi.Certificate;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.ForOperators;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.OperatorsBorder;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Avslutade kommuner: the certificate that is left of each, with how many rows went. */
@Route(value = DepartedView.PATH, layout = MainLayout.class)
@RolesAllowed(OperatorsBorder.ROLE)
public class DepartedView extends Main implements BeforeEnterObserver, HasDynamicTitle, ForOperators {

	static final String PATH = "platform/avslutade";

	private final DeparturesApi departures;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("departed.title"));

	private final Div content = new Div();

	public DepartedView(DeparturesApi departures, Swedish swedish) {
		this.departures = departures;
		this.swedish = swedish;
		addClassName("page");
		this.content.addClassName("stack");
		add(new Anchor(Page.TENANTS.path(), text("platform.back")), this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(this.departures.departed());
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("departed.title"));
	}

	private void show(List<Certificate> all) {
		this.head.count(all.size());
		this.content.removeAll();
		if (all.isEmpty()) {
			this.content.add(new EmptyState(text("departed.empty"), text("departed.empty.next")));
		}
		all.forEach(one -> this.content.add(certificate(one)));
	}

	private Panel certificate(Certificate one) {
		var panel = new Panel(one.name()).beside(text("departed.code", one.code()));
		var rows = one.counts().values().stream().mapToLong(Long::longValue).sum();
		panel.add(
				new Facts().fact(text("departed.deleted"), this.swedish.dayAndTime(one.deletedAt()))
					.fact(text("departure.requested"),
							text("departure.by", one.requestedBy(), this.swedish.dayAndTime(one.requestedAt())))
					.fact(text("departure.confirmed"),
							text("departure.by", one.confirmedBy(), this.swedish.dayAndTime(one.confirmedAt())))
					.fact(text("departed.export"), one.export())
					.fact(text("departed.rows"), Long.toString(rows)),
				new Details(text("departed.counts"), counts(one)));
		return panel;
	}

	private static Table counts(Certificate one) {
		var table = new Table(text("departed.counts"), "departed.table", "departed.rows");
		new TreeMap<>(one.counts()).forEach((name, rows) -> table.row(Line.strong(name), new Span(rows.toString())));
		return table;
	}

}
