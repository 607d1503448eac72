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
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/**
 * Statistik: how alarms went over a period, each picture with its table and all of it as
 * files; period and unit are in the address.
 */
@Route(value = "statistik", layout = MainLayout.class)
@RolesAllowed({ "unit-head", "on-call-leader", "operator", "tenant-administrator" })
public class StatisticsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

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
		this.content.add(files(shown), section(sheets.hours(), hours(shown)), section(sheets.weeks(), weeks(shown)),
				section(sheets.responses(), null), section(sheets.arrivals(), arrivals(shown)),
				section(sheets.outcomes(), null), section(sheets.deviations(), null));
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
		var section = new Section(new H2(sheet.answer()));
		section.addClassName("card");
		if (plot != null) {
			section.add(plot);
		}
		var table = new Table(sheet.name(), sheet.headings().toArray(String[]::new));
		table.addClassName("grid");
		sheet.rows()
			.forEach(row -> table.row(row.stream().map(cell -> Table.cell(cell.toString())).toArray(Component[]::new)));
		section.add(table);
		return section;
	}

	/** Persons, tests and technical signals, one on the other. */
	private static Component hours(Statistics shown) {
		return new Div(new Columns(text("statistics.hours"),
				shown.hours().stream().map(one -> Integer.toString(one.hour())).toList(),
				shown.hours().stream().map(one -> List.of(one.personal(), one.tests(), one.technical())).toList()),
				Line.row(legend(0, "statistics.personal"), legend(1, "statistics.tests"),
						legend(2, "statistics.technical")));
	}

	private static Component legend(int part, String key) {
		return Line.row(Line.styled(new Div(), "plot__key", "plot__part--" + part), Line.small(text(key)));
	}

	private static Component weeks(Statistics shown) {
		return new Columns(text("statistics.weeks"),
				shown.weeks().stream().map(one -> Sheets.week(one.monday())).toList(),
				shown.weeks()
					.stream()
					.map(one -> List.of(one.answered().counted() - one.answered().broken(), one.answered().broken()))
					.toList());
	}

	private static Component arrivals(Statistics shown) {
		var bins = shown.arrivals().bins();
		return new Columns(text("statistics.arrivals"),
				java.util.stream.IntStream.range(0, bins.size()).mapToObj(bin -> Sheets.bin(bin, bins.size())).toList(),
				bins.stream().map(List::of).toList());
	}

}
