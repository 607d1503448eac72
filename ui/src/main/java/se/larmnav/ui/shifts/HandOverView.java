package se.larmnav.ui.shifts;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.ShiftsApi;
import se.larmnav.contract.alarms.ShiftsApi.HandOver;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Överlämning: one shift writes and hands over, the next one reads and receives. */
@Route(value = "overlamning", layout = MainLayout.class)
@RolesAllowed("operator")
public class HandOverView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final ShiftsApi shifts;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("shifts.title"));

	private final Div content = new Div();

	private final NotesForm form = new NotesForm(this::send);

	public HandOverView(ShiftsApi shifts, Swedish swedish) {
		this.shifts = shifts;
		this.swedish = swedish;
		addClassName("page");
		add(this.head, this.content, this.form);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("shifts.title"));
	}

	private void refresh() {
		var all = this.shifts.handOvers();
		this.head.count((int) all.stream().filter(HandOverView::waits).count());
		this.content.removeAll();
		this.content.add(all.isEmpty() ? new EmptyState(text("shifts.empty"), text("shifts.empty.next")) : table(all));
	}

	private static boolean waits(HandOver handOver) {
		return handOver.receivedAt() == null;
	}

	private Table table(List<HandOver> all) {
		var table = new Table(text("shifts.title"), "shifts.from", "shifts.alarms", "shifts.notes", "shifts.receipt");
		table.addClassName("grid");
		all.forEach(one -> table.row(Line.row(Line.strong(one.by()), Line.small(this.swedish.dayAndTime(one.at()))),
				Table.cell(Integer.toString(one.alarms().size())), notes(one), receipt(one)));
		return table;
	}

	private static Component notes(HandOver handOver) {
		var notes = new Div();
		Stream
			.of(line("promises", handOver.notes().promises()), line("watch-outs", handOver.notes().watchOuts()),
					line("text", handOver.notes().text()))
			.forEach(notes::add);
		return notes;
	}

	private static Paragraph line(String name, String words) {
		var line = new Paragraph(Line.muted(text("shifts." + name)), Line.strong(" " + words));
		line.setVisible(!words.isEmpty());
		return line;
	}

	private Component receipt(HandOver handOver) {
		if (!waits(handOver)) {
			return Table
				.cell(text("shifts.received", handOver.receivedBy(), this.swedish.dayAndTime(handOver.receivedAt())));
		}
		return handOver.mine() ? Line.muted(text("shifts.waits"))
				: Buttons.small(text("shifts.receive"), () -> receive(handOver));
	}

	private void send() {
		this.shifts.handOver(this.form.get());
		this.form.sent();
		refresh();
		StatusLine.say(text("shifts.sent"));
	}

	private void receive(HandOver handOver) {
		this.shifts.receive(handOver.id());
		refresh();
		StatusLine.say(text("shifts.done", handOver.by()));
	}

}
