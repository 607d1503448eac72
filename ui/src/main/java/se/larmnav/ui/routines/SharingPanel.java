package se.larmnav.ui.routines;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.contract.tenants.SharedRoutinesApi.Sharing;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Whether other municipalities may use a version, and what keeps it from that. */
class SharingPanel extends Panel {

	private final SharedRoutinesApi shared;

	private final int version;

	private final Swedish swedish;

	private final Div body = new Div();

	SharingPanel(SharedRoutinesApi shared, int version, Swedish swedish) {
		super(text("routine.sharing"));
		this.shared = shared;
		this.version = version;
		this.swedish = swedish;
		this.body.getElement().setAttribute("aria-live", "polite");
		add(this.body);
		show(shared.sharing(version));
	}

	private void show(Sharing sharing) {
		this.body.removeAll();
		var since = sharing.sharedAt();
		this.body.add(Line.paragraph((since == null) ? text("routine.sharing.not")
				: text("routine.sharing.since", this.swedish.dayAndTime(since))));
		if (!sharing.findings().isEmpty()) {
			this.body.add(Line.paragraph(text("routine.sharing.stopped"), "strong"), findings(sharing));
		}
		if (sharing.may().contains("SHARE")) {
			this.body.add(Line.paragraph(text("routine.sharing.says"), "s", "muted"),
					Line.row(Buttons.button(text("routine.share"), this::share)));
		}
		if (sharing.may().contains("STOP")) {
			this.body.add(Line.paragraph(text("routine.sharing.stop.says"), "s", "muted"),
					Line.row(Buttons.button(text("routine.share.stop"), this::stop)));
		}
		if (sharing.may().isEmpty() && sharing.findings().isEmpty()) {
			this.body.add(Line.paragraph(text("routine.sharing.later"), "s", "muted"));
		}
		sharing.history()
			.forEach(act -> this.body.add(Line.paragraph(
					text("routine.sharing.act." + act.what(), act.by(), this.swedish.dayAndTime(act.at())), "s",
					"muted")));
	}

	private static UnorderedList findings(Sharing sharing) {
		var list = new UnorderedList();
		sharing.findings()
			.forEach(one -> list.add(new ListItem(text("routine.sharing.finding", one.line(), one.text()))));
		return list;
	}

	private void share() {
		show(this.shared.share(this.version));
		StatusLine.say(text("routine.shared.done", this.version));
	}

	private void stop() {
		show(this.shared.stop(this.version));
		StatusLine.say(text("routine.shared.stopped", this.version));
	}

}
