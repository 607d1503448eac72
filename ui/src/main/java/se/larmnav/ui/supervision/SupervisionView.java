package se.larmnav.ui.supervision;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.SupervisionApi;
import se.larmnav.contract.alarms.SupervisionApi.Silence;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Övervakning: devices that have been silent for too long, until somebody has looked. */
@Route(value = "overvakning", layout = MainLayout.class)
@RolesAllowed({ "technician", "operator" })
public class SupervisionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final SupervisionApi supervision;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("supervision.title"));

	private final Div content = new Div();

	public SupervisionView(SupervisionApi supervision, Swedish swedish) {
		this.supervision = supervision;
		this.swedish = swedish;
		addClassName("page");
		add(this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("supervision.title"));
	}

	private void refresh() {
		var all = this.supervision.silences();
		this.head.count((int) all.stream().filter(silence -> silence.controlled() == null).count());
		this.content.removeAll();
		this.content.add(
				all.isEmpty() ? new EmptyState(text("supervision.empty"), text("supervision.empty.next")) : table(all));
	}

	private Table table(List<Silence> all) {
		var table = new Table(text("supervision.title"), "supervision.device", "supervision.check",
				"supervision.last-heard", "supervision.heard-again", "supervision.control");
		table.addClassName("grid");
		all.forEach(one -> table.row(Line.strong(one.controllerId()),
				Line.row(Table.cell(one.name()), Line.small(one.source())),
				Table.cell(this.swedish.dayAndTime(one.lastHeard())), heardAgain(one), control(one)));
		return table;
	}

	private Component heardAgain(Silence silence) {
		return Table.cell((silence.heardAgain() == null) ? text("supervision.silent")
				: this.swedish.dayAndTime(silence.heardAgain()));
	}

	private Component control(Silence silence) {
		var controlled = silence.controlled();
		if (controlled == null) {
			return Buttons.small(text("supervision.control.do"),
					() -> new ControlDialog(silence, this.supervision, this::controlled).open());
		}
		return Line.row(Line.strong(text("supervision.result." + controlled.result())),
				Table.cell(controlled.measure()),
				Line.small(text("supervision.controlled", controlled.by(), this.swedish.dayAndTime(controlled.at()))));
	}

	private void controlled() {
		refresh();
		StatusLine.say(text("supervision.done"));
	}

}
