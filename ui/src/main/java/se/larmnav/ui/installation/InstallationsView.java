package se.larmnav.ui.installation;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.Row;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/**
 * Att installera: what is ready, urgent and due first; those who wait for access apart.
 */
@Route(value = "att-installera", layout = MainLayout.class)
@RolesAllowed({ "technician", "planner", "unit-head" })
public class InstallationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String WAITING = "WAITING_ACCESS";

	private final InstallationsApi installations;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("installations.title"));

	private final Div lists = new Div();

	public InstallationsView(InstallationsApi installations, Swedish swedish) {
		this.installations = installations;
		this.swedish = swedish;
		addClassName("page");
		add(this.head, this.lists);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var rows = this.installations.list();
		var ready = rows.stream().filter(row -> !WAITING.equals(row.state())).toList();
		var waiting = rows.stream().filter(row -> WAITING.equals(row.state())).toList();
		this.head.count(ready.size());
		this.lists.removeAll();
		this.lists.add(ready.isEmpty()
				? new EmptyState(text("installations.empty"), text("installations.empty.next", waiting.size()))
				: table(ready, true));
		if (!waiting.isEmpty()) {
			this.lists.add(new com.vaadin.flow.component.html.H2(text("installations.waiting")), table(waiting, false));
		}
		StatusLine.keys("↑↓", text("keys.row"), "↵", text("keys.do"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("installations.title"));
	}

	private Table table(List<Row> rows, boolean open) {
		var table = new Table(text(open ? "installations.title" : "installations.waiting"), "installations.due",
				"installations.who", "installations.booked", "installations.special", "installations.do");
		table.addClassName("grid");
		table.getElement().setAttribute("data-rows", "");
		rows.forEach(row -> table.row(due(row), who(row), state(row), Table.cell(row.special()), button(row, open))
			.getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("data-row", ""));
		return table;
	}

	private Component due(Row row) {
		var line = Line.row();
		if (row.urgent()) {
			line.add(Badge.ink(text("installations.urgent")));
		}
		if (row.late()) {
			line.add(Badge.ink(text("installations.late")));
		}
		line.add((row.due() == null) ? Facts.none() : new Span(this.swedish.weekday(row.due())));
		return line;
	}

	private static Component who(Row row) {
		return Line.styled(new Div(Line.strong(row.name()), Line.small(row.address())), "two-lines");
	}

	private Component state(Row row) {
		return (row.booked() != null) ? Line.strong(this.swedish.dayAndTime(row.booked()))
				: new Span(textOr("installation.state." + row.state(), Objects.toString(row.state())));
	}

	private Component button(Row row, boolean open) {
		var path = (open ? "installation/" : "arende/") + row.caseId();
		return Buttons.press(Buttons.small(text(open ? "installations.open" : "work.open"), () -> Go.to(path)),
				"Enter");
	}

}
