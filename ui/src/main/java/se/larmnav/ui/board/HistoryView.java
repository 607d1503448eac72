package se.larmnav.ui.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.Choice;
import se.larmnav.contract.alarms.ClosedAlarmsApi;
import se.larmnav.contract.alarms.ClosedAlarmsApi.ClosedAlarm;
import se.larmnav.contract.alarms.ClosedAlarmsApi.Search;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.ui.cases.Ids;
import se.larmnav.ui.deviations.ObserveDialog;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** Historik: alarms that are closed, by person, reason, operator and day. */
@Route(value = "larmhistorik", layout = MainLayout.class)
@RolesAllowed("operator")
public class HistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String ALARM = "larm";

	private final ClosedAlarmsApi closed;

	private final AlarmsApi alarms;

	private final DeviationsApi deviations;

	private final Who who;

	private final Swedish swedish;

	private final TextField person = new TextField(text("history.person"));

	private final Select<Choice> reason = new Select<>();

	private final TextField operator = new TextField(text("history.operator"));

	private final DatePicker from = SwedishComponents.date(text("history.from"));

	private final DatePicker until = SwedishComponents.date(text("history.until"));

	private final Div found = new Div();

	public HistoryView(ClosedAlarmsApi closed, AlarmsApi alarms, DeviationsApi deviations, Who who, Swedish swedish) {
		this.closed = closed;
		this.alarms = alarms;
		this.deviations = deviations;
		this.who = who;
		this.swedish = swedish;
		this.reason.setLabel(text("history.reason"));
		this.reason.setEmptySelectionAllowed(true);
		this.reason.setItemLabelGenerator(one -> (one == null) ? "" : one.text());
		var row = Line.row(this.person, this.reason, this.operator, this.from, this.until,
				Buttons.press(Buttons.primary(text("history.search"), this::search), "Ctrl+Enter"),
				Buttons.quiet(text("history.clear"), this::clear));
		row.addClassName("search");
		addClassName("page");
		add(new PageHead(text("history.title")), row, Line.paragraph(text("history.logged"), "s", "muted"), this.found);
	}

	/** The address at which an alarm is opened. */
	public static String address(UUID alarm) {
		return "larmhistorik?" + ALARM + "=" + alarm;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.reason.setItems(this.alarms.choices().reasons());
		search();
		event.getLocation()
			.getQueryParameters()
			.getSingleParameter(ALARM)
			.flatMap(Ids::parse)
			.ifPresent(alarm -> open(alarm, this.alarms.open(alarm).receivedAt()));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("history.title"));
	}

	private void clear() {
		List.of(this.person, this.operator).forEach(TextField::clear);
		this.reason.clear();
		this.from.clear();
		this.until.clear();
		search();
	}

	private void search() {
		var all = this.closed.search(new Search(Blank.toNull(this.person),
				(this.reason.getValue() == null) ? null : this.reason.getValue().key(), Blank.toNull(this.operator),
				begins(this.from.getValue(), 0), begins(this.until.getValue(), 1)));
		this.found.removeAll();
		this.found.add(all.isEmpty() ? new EmptyState(text("history.empty"), text("history.empty.next")) : table(all));
	}

	private static @Nullable Instant begins(@Nullable LocalDate day, int later) {
		return (day == null) ? null : day.plusDays(later).atStartOfDay(PlatformClock.ZONE).toInstant();
	}

	private Table table(List<ClosedAlarm> all) {
		var table = new Table(text("history.title"), "history.closed", "history.person", "history.reason",
				"history.outcome", "history.operator", "history.open");
		table.addClassName("grid");
		all.forEach(
				one -> table.row(Line.row(Table.cell(this.swedish.dayAndTime(one.closedAt())), Line.small(one.kind())),
						Line.row(Line.strong((one.person() == null) ? "" : one.person()),
								Line.small((one.area() == null) ? "" : one.area())),
						Table.cell(one.reason()), Table.cell(one.outcome()), Table.cell(one.answeredBy()),
						Line.row(Buttons.small(text("history.open"), () -> open(one.id(), one.receivedAt())),
								Buttons.small(text("history.deviation"), () -> deviation(one)))));
		return table;
	}

	/** Something about this alarm was not as it should be (koppla till avvikelse). */
	private void deviation(ClosedAlarm one) {
		new ObserveDialog(this.who.me().units(), one.id(), this.deviations,
				() -> StatusLine.say(text("deviation-case.done")))
			.open();
	}

	private void open(UUID alarm, Instant received) {
		new AsSeenDialog(received, at -> this.alarms.asSeen(alarm, at), this.swedish).open();
	}

}
