package se.larmnav.ui.organisation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Apart;
import se.larmnav.contract.tenants.OrganisationChangesApi.Right;
import se.larmnav.contract.tenants.OrganisationChangesApi.RoleColumn;
import se.larmnav.contract.tenants.OrganisationChangesApi.Roles;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;

import static se.larmnav.ui.text.Texts.text;

/**
 * Roller (D6): what each is given by the municipality's routine, which is changed there
 * by two, and which pages it leads to, the same everywhere. What is shown is what
 * decides; nothing is written down a second time.
 */
@Route(value = "roller", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class RolesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final OrganisationChangesApi organisation;

	private final RoutinesApi routines;

	private final Div content = new Div();

	public RolesView(OrganisationChangesApi organisation, RoutinesApi routines) {
		this.organisation = organisation;
		this.routines = routines;
		addClassName("page");
		this.content.addClassName("panels");
		add(new PageHead(text("roles.title")), this.content);
	}

	@Override
	public String getPageTitle() {
		return text("roles.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var roles = this.organisation.roles();
		this.content.removeAll();
		this.content.add(apart(roles), rights(roles), pages(roles));
	}

	private static Panel apart(Roles roles) {
		var panel = new Panel(text("roles.apart"));
		if (roles.apart().isEmpty()) {
			panel.add(Line.paragraph(text("roles.apart.none"), "muted"));
		}
		roles.apart().forEach(one -> panel.add(Line.paragraph(said(one, roles))));
		return panel;
	}

	private static String said(Apart apart, Roles roles) {
		var titles = roles.roles()
			.stream()
			.filter(one -> apart.roles().contains(one.role()))
			.map(RoleColumn::title)
			.collect(Collectors.joining(", "));
		return text((apart.assumption() == null) ? "roles.apart.rule" : "roles.apart.assumed", titles, apart.source());
	}

	/**
	 * What is the municipality's own: it is changed in a draft, which two stand behind.
	 */
	private Panel rights(Roles roles) {
		var panel = new Panel(text("roles.matrix"));
		panel.beside(text("roles.matrix.note"));
		var table = table(text("roles.matrix"), roles);
		table.getHead().getRow(0).orElseThrow().add(heading(text("roles.change"), "col"));
		roles.rights().forEach(one -> {
			var row = table.getBody().addRow();
			row(row, one.text(), one.roles(), roles.roles());
			var change = Buttons.small(text("roles.change"), () -> change(one));
			change.setAriaLabel(text("roles.change.named", one.text()));
			row.add(new NativeTableCell(change));
		});
		panel.add(Line.paragraph(text("roles.matrix.how"), "s", "muted"), scrolling(table, text("roles.matrix")));
		return panel;
	}

	/** What is the same in every municipality. */
	private static Panel pages(Roles roles) {
		var panel = new Panel(text("roles.pages"));
		panel.beside(text("roles.pages.note"));
		var table = table(text("roles.pages"), roles);
		for (var page : Page.values()) {
			row(table.getBody().addRow(), text("roles.page", page.title()), page.roles(), roles.roles());
		}
		panel.add(scrolling(table, text("roles.pages")));
		return panel;
	}

	/** Wider than the page: the keyboard must reach what stands outside. */
	private static Div scrolling(NativeTable table, String name) {
		var place = new Div(table);
		place.addClassName("scrolls");
		place.getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("role", "region")
			.setAttribute("aria-label", name);
		return place;
	}

	private static NativeTable table(String caption, Roles roles) {
		var table = new NativeTable();
		table.addClassNames("inputs", "matrix");
		table.setCaptionText(caption);
		table.getCaption().addClassName("visually-hidden");
		var head = table.getHead().addRow();
		head.add(heading(text("roles.right"), "col"));
		roles.roles().forEach(one -> head.add(heading(text("roles.column", one.title(), one.staff()), "col")));
		return table;
	}

	/** Begins a draft of the routine at the block in which the right stands. */
	private void change(Right right) {
		var name = text("roles.draft-name");
		var draft = this.routines.begin(new Beginning(name, null, null));
		Go.to("rutinutkast/" + draft.entry().id() + "?block=" + right.block());
		StatusLine.say(text("routine.begun", name));
	}

	private static void row(NativeTableRow row, String right, Collection<String> holders, List<RoleColumn> columns) {
		row.add(heading(right, "row"));
		columns.forEach(one -> row.add(new NativeTableCell(holders.contains(one.role()) ? yes() : no())));
	}

	private static Component yes() {
		return new Span(Icon.CHECK.small(), Line.spoken(text("choice.yes")));
	}

	private static Component no() {
		return Line.spoken(text("choice.no"));
	}

	private static NativeTableHeaderCell heading(String words, String scope) {
		var cell = new NativeTableHeaderCell(words);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
