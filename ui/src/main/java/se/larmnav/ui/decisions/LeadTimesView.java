package se.larmnav.ui.decisions;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.LeadTimesApi;
import se.larmnav.contract.cases.LeadTimesApi.LeadTimes;
import se.larmnav.contract.cases.LeadTimesApi.Period;
import se.larmnav.ui.part.Chips;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Ledtider: how long it takes from an application to an installed alarm, month by month,
 * with what is counted.
 */
@Route(value = "ledtider", layout = MainLayout.class)
@RolesAllowed({ "decision-maker", "reception", "unit-head" })
public class LeadTimesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final LeadTimesApi times;

	private final Swedish swedish;

	private final Div content = new Div();

	public LeadTimesView(LeadTimesApi times, Swedish swedish) {
		this.times = times;
		this.swedish = swedish;
		addClassName("page");
		add(new PageHead(text("lead-times.title")), this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		int now = this.swedish.today().getYear();
		var asked = Chips.shown(event.getLocation(), Integer.toString(now));
		int year = asked.matches("2[0-9]{3}") ? Integer.parseInt(asked) : now;
		show(this.times.of(year), now);
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("lead-times.title"));
	}

	private void show(LeadTimes shown, int now) {
		this.content.removeAll();
		var chips = new Chips(Page.LEAD_TIMES.path(), text("lead-times.year"));
		for (int year = now - 2; year <= now; year++) {
			chips.chip(Integer.toString(year), Integer.toString(year), null, year == shown.year());
		}
		this.content.add(chips);
		if (shown.months().isEmpty()) {
			this.content.add(new EmptyState(text("lead-times.empty", shown.year()), text("lead-times.empty.next")));
			return;
		}
		this.content.add(new H2(answer(shown)), table(shown), Line.paragraph(shown.definition(), "s", "muted"));
	}

	/** The title is a sentence with the answer (ux.md 2.11). */
	private static String answer(LeadTimes shown) {
		var whole = shown.whole();
		return whole.few() ? text("lead-times.few", shown.year())
				: text("lead-times.answer", whole.median(), whole.p90(), shown.year());
	}

	private Table table(LeadTimes shown) {
		var table = new Table(text("lead-times.title"), "lead-times.month", "lead-times.installed", "lead-times.median",
				"lead-times.p90", "lead-times.within");
		table.addClassName("grid");
		shown.months()
			.forEach(one -> table.row(Table.cell(this.swedish.month(one.from())), Table.cell(count(one)),
					Table.cell(number(one.median(), "")), Table.cell(number(one.p90(), "")),
					Table.cell(number(one.withinTarget(), " %"))));
		return table;
	}

	private static String count(Period one) {
		return one.few() ? text("lead-times.fewer") : Integer.toString(one.installed());
	}

	private static @Nullable String number(@Nullable Integer value, String unit) {
		return (value == null) ? null : value + unit;
	}

}
