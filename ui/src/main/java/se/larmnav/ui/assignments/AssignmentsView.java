package se.larmnav.ui.assignments;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Slice;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.AssignmentsApi.Row;
import se.larmnav.contract.cases.Operation;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Chips;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Meanwhile;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** Uppdrag of the person's units: received, distributed, acknowledged. */
@Route(value = "uppdrag", layout = MainLayout.class)
@RolesAllowed({ "planner", "technician", "visit-planner", "unit-head" })
public class AssignmentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String TO_DO = "att-gora";

	private static final String ALL = "alla";

	/** As many as somebody reads before looking for one by name instead. */
	private static final int PART = 100;

	private final AssignmentsApi assignments;

	private final OrganisationApi organisation;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("assignments.title"));

	private final Div content = new Div();

	private String show = TO_DO;

	private List<Row> rows = List.of();

	public AssignmentsView(AssignmentsApi assignments, OrganisationApi organisation, Swedish swedish) {
		this.assignments = assignments;
		this.organisation = organisation;
		this.swedish = swedish;
		addClassName("page");
		add(this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.show = Chips.shown(event.getLocation(), TO_DO);
		refresh();
		StatusLine.keys("↑↓", text("keys.row"), "↵", text("keys.do"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("assignments.title"));
	}

	private void refresh() {
		var waiting = this.assignments.list(true, null, PART);
		show(waiting, this.show.equals(ALL) ? this.assignments.list(false, null, PART) : waiting);
	}

	private void show(Slice<Row> waiting, Slice<Row> shown) {
		var isAll = this.show.equals(ALL);
		this.rows = shown.items();
		this.content.removeAll();
		this.content.add(new Chips(Page.ASSIGNMENTS.path(), text("assignments.filter"))
			.chip(TO_DO, text("assignments.to-do"), known(waiting), !isAll)
			.chip(ALL, text("assignments.all"), isAll ? known(shown) : null, isAll));
		this.head.count(this.rows.size());
		this.content.add(shown.items().isEmpty()
				? new EmptyState(text("assignments.empty"), text("assignments.empty.next")) : table(this.rows));
		var next = shown.next();
		if (next != null) {
			this.content.add(Buttons.link(text("assignments.more"), () -> more(waiting, next)));
		}
	}

	private void more(Slice<Row> waiting, String after) {
		var more = this.assignments.list(!this.show.equals(ALL), after, PART);
		show(waiting, new Slice<>(Stream.concat(this.rows.stream(), more.items().stream()).toList(), more.next()));
	}

	/** How many there are, where that can be said from the first part. */
	private static @Nullable Integer known(Slice<Row> part) {
		return (part.next() == null) ? part.items().size() : null;
	}

	private Table table(List<Row> rows) {
		var table = new Table(text("assignments.title"), "assignment.name", "assignment.person", "assignment.receiver",
				"assignment.sent", "assignment.state", "assignment.do");
		table.addClassName("grid");
		table.getElement().setAttribute("data-rows", "");
		rows.forEach(row -> table
			.row(Line.strong(row.name()), person(row), Table.cell(row.receiver()),
					Table.cell(this.swedish.dayAndTime(row.sentAt())),
					Table.cell(textOr("assignment.state." + row.state(), row.state())), buttons(row))
			.getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("data-row", ""));
		return table;
	}

	private Component person(Row row) {
		var open = Buttons.link(row.person(), () -> Go.to("arende/" + row.caseId()));
		return Line.row(open, Line.small(row.caseNumber()));
	}

	private Component buttons(Row row) {
		var buttons = Line.row();
		row.may().forEach(operation -> {
			var button = Buttons.small(textOr("assignment." + operation, operation),
					() -> Meanwhile.act(() -> perform(row, operation), this::refresh));
			buttons.add((buttons.getComponentCount() == 0) ? Buttons.press(button, "Enter") : button);
		});
		return buttons;
	}

	private void perform(Row row, String operation) {
		var seeing = new SeenVersion(row.version()).bind(AssignmentsApi.class, this.assignments);
		switch (operation) {
			case Operation.RECEIVE -> seeing.receive(row.id());
			case Operation.ACKNOWLEDGE -> seeing.acknowledge(row.id());
			case Operation.LOCK -> seeing.lock(row.id());
			case Operation.SEND -> seeing.send(row.id());
			case Operation.DISTRIBUTE -> {
				new DistributeDialog(row.id(), null, seeing, this.organisation, () -> done(operation)).open();
				return;
			}
			default -> {
				return;
			}
		}
		done(operation);
	}

	private void done(String operation) {
		refresh();
		StatusLine.say(text("done." + operation));
	}

}
