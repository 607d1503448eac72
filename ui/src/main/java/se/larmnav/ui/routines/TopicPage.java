package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.DraftEntry;
import se.larmnav.contract.tenants.RoutinesApi.Overview;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** A topic of the routine in force, and the way to change it: through a draft. */
class TopicPage extends Div {

	private final Topic topic;

	private final RoutinesApi routines;

	TopicPage(Topic topic, RoutinesApi routines, LetterTextsApi letters, PromisesApi promises, Swedish swedish) {
		this.topic = topic;
		this.routines = routines;
		addClassName("stack");
		var overview = routines.overview();
		var head = new PageHead(text("topic." + topic.key()));
		if (overview.may().contains("BEGIN")) {
			head.end(Buttons.key(Buttons.primary(text("topic.change"), this::begin), "N"));
		}
		add(head, Line.paragraph(text("topic.how"), "s", "muted"));
		drafts(overview);
		overview.versions()
			.stream()
			.filter(one -> one.standing().equals("IN_FORCE"))
			.map(VersionEntry::number)
			.findFirst()
			.ifPresentOrElse(number -> show(number, letters, promises, swedish),
					() -> add(new EmptyState(text("routine.none-in-force"), text("routine.none-in-force.next"))));
	}

	private void show(int number, LetterTextsApi letters, PromisesApi promises, Swedish swedish) {
		var panel = new TopicPanel(swedish, (form, written) -> {
		});
		panel.show(this.topic,
				new TopicPanel.Said(() -> letters.lettersOf(number), () -> promises.promisesOf(number, null)), false);
		var rules = new RulesPanel((cell, value, written) -> {
		});
		rules.show(this.routines.version(number).blocks(), this.topic.key(), Marks.NONE, false);
		add(panel, rules);
	}

	/** A draft that somebody writes already is gone on with. */
	private void drafts(Overview overview) {
		List<DraftEntry> written = overview.drafts().stream().filter(one -> one.state().equals("DRAFT")).toList();
		if (!written.isEmpty()) {
			var row = Line.row(Line.muted(text("topic.drafts")));
			written.forEach(
					one -> row.add(new Anchor(BlockNav.address(DraftView.address(one), this.topic.key()), one.name())));
			add(row);
		}
	}

	private void begin() {
		var name = text("topic.draft-name." + this.topic.key());
		var draft = this.routines.begin(new Beginning(name, null, null));
		Go.to(BlockNav.address(DraftView.address(draft.entry()), this.topic.key()));
		StatusLine.say(text("routine.begun", name));
	}

}
