package se.larmnav.ui.decisions;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.Followed;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Chips;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Beslut att följa: what is not installed, what nobody watches, what is reported to the
 * supervisory authority, what has not been followed up.
 */
@Route(value = "beslut-att-folja", layout = MainLayout.class)
@RolesAllowed({ "decision-maker", "reception", "unit-head" })
public class DecisionListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final List<String> LISTS = List.of("not-installed", "not-watched", "to-report", "not-followed-up");

	private final DecisionsApi decisions;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("decisions.title"));

	private final Div content = new Div();

	public DecisionListView(DecisionsApi decisions, Swedish swedish) {
		this.decisions = decisions;
		this.swedish = swedish;
		addClassName("page");
		add(this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var asked = Chips.shown(event.getLocation(), LISTS.getFirst());
		show(LISTS.contains(asked) ? asked : LISTS.getFirst());
		StatusLine.keys("↑↓", text("keys.row"), "↵", text("keys.do"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("decisions.title"));
	}

	private void show(String list) {
		var rows = this.decisions.list(list);
		this.head.count(rows.size());
		this.content.removeAll();
		var chips = new Chips(Page.DECISIONS.path(), text("decisions.filter"));
		LISTS.forEach(one -> chips.chip(one, text("decisions." + one), one.equals(list) ? rows.size() : null,
				one.equals(list)));
		this.content.add(chips, Line.paragraph(text("decisions." + list + ".says"), "s", "muted"));
		this.content.add(rows.isEmpty()
				? new EmptyState(text("decisions." + list + ".empty"), text("decisions.empty.next")) : table(rows));
	}

	private Table table(List<Followed> rows) {
		var table = new Table(text("decisions.title"), "decisions.person", "decisions.decided", "decisions.since",
				"decisions.stands", "decisions.responsible", "decisions.watch", "decisions.rule");
		table.addClassNames("grid", "decisions");
		table.getElement().setAttribute("data-rows", "");
		rows.forEach(row -> table
			.row(person(row), Table.cell(this.swedish.day(row.decidedOn())), Table.cell(this.swedish.day(row.since())),
					Table.cell(row.stands()), Table.cell(row.responsible()), Table.cell(watch(row)),
					Table.cell(row.why()))
			.getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("data-row", ""));
		return table;
	}

	private static Component person(Followed row) {
		var open = Buttons.link(row.person(), () -> Go.to("arende/" + row.caseId()));
		return Line.row(Buttons.press(open, "Enter"), Line.small(row.caseNumber()));
	}

	private @Nullable String watch(Followed row) {
		return (row.watch() == null || row.watchDue() == null) ? null
				: row.watch() + ", " + this.swedish.day(row.watchDue());
	}

}
