package se.larmnav.ui.phones;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import se.larmnav.contract.alarms.HoldersApi;
import se.larmnav.contract.alarms.HoldersApi.Choice;
import se.larmnav.contract.alarms.HoldersApi.Holding;
import se.larmnav.contract.alarms.HoldersApi.Person;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Who has the unit's phone for the shift; nothing for a login that is one person's. */
public class HolderPanel extends Section {

	private final HoldersApi holders;

	private final Swedish swedish;

	public HolderPanel(HoldersApi holders, Swedish swedish) {
		this.holders = holders;
		this.swedish = swedish;
		addClassNames("card", "holder");
		setVisible(false);
		ask();
	}

	/** Alarms are shown and taken also while nobody has said who they are. */
	private void ask() {
		try {
			show(this.holders.holding());
		}
		catch (Problem problem) {
			if (Problem.LOGGED_OUT.equals(problem.code())) {
				throw problem;
			}
		}
	}

	private void show(Holding now) {
		removeAll();
		setVisible(now.shared());
		if (!now.shared()) {
			return;
		}
		add(new H2(text("holder.title")));
		var holder = now.holder();
		if (holder == null) {
			choose(now);
			return;
		}
		add(Line.row(Line.strong(text("holder.held", holder.name(), this.swedish.time(now.until()))),
				Buttons.small(text("holder.change"), () -> show(new Holding(true, now.people(), null, null)))));
	}

	private void choose(Holding now) {
		var person = new Select<Person>();
		person.setLabel(text("holder.person"));
		person.setItems(now.people());
		person.setItemLabelGenerator(Person::name);
		add(Line.paragraph(text("holder.nobody"), "muted"),
				Line.row(person, Buttons.button(text("holder.take"), () -> take(person))));
	}

	private void take(Select<Person> person) {
		if (person.isEmpty()) {
			person.focus();
			return;
		}
		show(this.holders.take(new Choice(person.getValue().user())));
	}

}
