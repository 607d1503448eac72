package se.larmnav.ui.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.StatisticsApi;
import se.larmnav.contract.alarms.StatisticsApi.Statistics;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.OrganisationApi.Unit;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/**
 * Statistik: how alarms went over a period, each picture with its table and all of it as
 * files; period and unit are in the address.
 */
@Route(value = "statistik", layout = MainLayout.class)
@RolesAllowed({ "unit-head", "on-call-leader", "operator", "tenant-administrator" })
public class StatisticsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String HEAD = "unit-head";

	static final String FROM = "fran";

	static final String UNTIL = "till";

	static final String UNIT = "enhet";

	private final StatisticsApi statistics;

	private final DatePicker from = SwedishComponents.date(text("statistics.from"));

	private final DatePicker until = SwedishComponents.date(text("statistics.until"));

	private final Select<Unit> unit = new Select<>();

	private final Div content = new Div();

	public StatisticsView(StatisticsApi statistics, OrganisationApi organisation) {
		this.statistics = statistics;
		this.unit.setLabel(text("statistics.unit"));
		this.unit.setEmptySelectionAllowed(true);
		this.unit.setEmptySelectionCaption(text("statistics.all-units"));
		this.unit.setItems(organisation.organisation().units());
		this.unit.setItemLabelGenerator(one -> (one == null) ? text("statistics.all-units") : one.name());
		var row = Line.row(this.from, this.until, this.unit, Buttons.primary(text("statistics.show"), this::go));
		row.addClassName("search");
		addClassName("page");
		this.content.addClassName("panels");
		add(new PageHead(text("statistics.title")), row, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var asked = event.getLocation().getQueryParameters();
		show(this.statistics.of(asked.getSingleParameter(FROM).orElse(null),
				asked.getSingleParameter(UNTIL).orElse(null), asked.getSingleParameter(UNIT).orElse(null)));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("statistics.title"));
	}

	private void go() {
		if (this.from.isEmpty() || this.until.isEmpty()) {
			return;
		}
		Go.to(Page.STATISTICS.path() + "?" + query(this.from.getValue(), this.until.getValue().plusDays(1),
				(this.unit.getValue() == null) ? null : this.unit.getValue().id()));
	}

	private static String query(LocalDate from, LocalDate until, @Nullable String unit) {
		var asked = new LinkedHashMap<>(Map.of(FROM, from.toString(), UNTIL, until.toString()));
		if (unit != null) {
			asked.put(UNIT, unit);
		}
		return QueryParameters.simple(asked).getQueryString();
	}

	private void show(Statistics shown) {
		this.from.setValue(shown.from());
		this.until.setValue(shown.until().minusDays(1));
		this.unit.setValue(this.unit.getListDataView()
			.getItems()
			.filter(one -> one.id().equals(shown.unit()))
			.findFirst()
			.orElse(null));
		var sheets = new Sheets(shown);
		this.content.removeAll();
		this.content.add(files(shown), section(sheets.hours(), Plots.hours(shown)), heat(sheets.weekdays()),
				section(sheets.weeks(), Plots.weeks(shown)), section(sheets.responses(), Plots.responses(shown)),
				section(sheets.arrivals(), Plots.arrivals(shown)), section(sheets.outcomes(), null),
				section(sheets.deviations(), null));
		if (Who.has(HEAD)) {
			this.content.add(oftenAlarming(shown));
		}
	}

	/** Of people, so for the head of their unit alone, and in no file. */
	private Component oftenAlarming(Statistics shown) {
		var homes = this.statistics.oftenAlarming(shown.from().toString(), shown.until().toString());
		var table = new Table(text("statistics.often"), "statistics.home", "statistics.alarms", "statistics.before",
				"statistics.change");
		table.addClassName("grid");
		homes.forEach(home -> table.row(Table.cell(home.names()), Table.cell(Integer.toString(home.alarms())),
				Table.cell(Integer.toString(home.before())),
				home.oftener() ? Line.strong(text("statistics.oftener")) : Table.cell("")));
		return card(text(homes.isEmpty() ? "statistics.often.none" : "statistics.often"),
				homes.isEmpty() ? Line.paragraph(text("statistics.often.means"), "muted") : table);
	}

	private Component files(Statistics shown) {
		var row = Line.row();
		if (shown.preliminary()) {
			row.add(Line.strong(text("statistics.preliminary")));
		}
		for (var form : StatisticsFileController.Form.values()) {
			var link = new Anchor(StatisticsFileController.PATH + "?" + query(shown.from(), shown.until(), shown.unit())
					+ "&form=" + form.name(), text("statistics.file." + form.name()));
			link.setRouterIgnore(true);
			row.add(link);
		}
		return row;
	}

	private static Component section(Sheet sheet, @Nullable Component plot) {
		var table = table(sheet);
		sheet.rows()
			.forEach(
					row -> table.row(row.stream().map(cell -> Table.cell(Sheet.read(cell))).toArray(Component[]::new)));
		return (plot == null) ? card(sheet.answer(), table) : card(sheet.answer(), plot, table);
	}

	/** The more, the darker; and the number stands there. */
	private static Component heat(Sheet sheet) {
		var most = sheet.rows().stream().flatMap(List::stream).mapToInt(StatisticsView::count).max().orElse(0);
		var table = table(sheet);
		table.addClassName("heat");
		sheet.rows().forEach(row -> table.row(row.stream().map(cell -> {
			var shown = Table.cell(Sheet.read(cell));
			if (count(cell) > 0) {
				shown.getElement().getClassList().add("heat__" + (1 + 3 * (count(cell) - 1) / Math.max(1, most)));
			}
			return shown;
		}).toArray(Component[]::new)));
		return card(sheet.answer(), table);
	}

	private static int count(Object cell) {
		return (cell instanceof Integer count) ? count : 0;
	}

	private static Table table(Sheet sheet) {
		var table = new Table(sheet.name(), sheet.headings().toArray(String[]::new));
		table.addClassName("grid");
		return table;
	}

	private static Component card(String answer, Component... content) {
		var section = new Section(new H2(answer));
		section.addClassName("card");
		section.add(content);
		return section;
	}

}
