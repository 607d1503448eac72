package se.larmnav.ui.substitutes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.contract.alarms.SubstitutesApi;
import se.larmnav.contract.alarms.SubstitutesApi.Substitute;
import se.larmnav.contract.alarms.SubstitutesApi.Visit;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Phone;
import se.larmnav.ui.part.WordsDialog;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** One alarm that does not work: what was offered, when somebody comes, what was done. */
class SubstituteCard extends Section {

	SubstituteCard(Substitute one, SubstitutesApi substitutes, Swedish swedish, Runnable done) {
		addClassName("card");
		add(new H2(String.join(" / ", one.people())), Line.paragraph(where(one), "muted"), phones(one),
				Line.paragraph(text("substitute.fault", one.text(), swedish.dayAndTime(one.since()))),
				Line.row(Line.strong(state(one)), Line.small(next(one, swedish))));
		var log = new UnorderedList();
		one.log().forEach(line -> log.add(new ListItem(words(line, swedish))));
		add(log, buttons(one, substitutes, done));
	}

	private static String where(Substitute one) {
		return ((one.address() == null) ? one.controllerId() : one.address()) + " · " + one.unit();
	}

	private static Component phones(Substitute one) {
		var row = Line.row();
		one.phones().stream().filter(phone -> !phone.isEmpty()).forEach(phone -> row.add(new Phone(phone)));
		return row;
	}

	private static String state(Substitute one) {
		return (one.offer() == null) ? text("substitute.state." + one.state())
				: text("substitute.agreed", text("substitute.offer." + one.offer()), String.join(", ", one.times()));
	}

	private static String next(Substitute one, Swedish swedish) {
		if (one.next() == null) {
			return "";
		}
		return text(one.late() ? "substitute.late" : "substitute.next", swedish.dayAndTime(one.next()));
	}

	private static String words(SubstitutesApi.Line line, Swedish swedish) {
		var what = text("substitute.line", swedish.dayAndTime(line.at()), text("substitute.did." + line.what()),
				line.who());
		return line.text().isEmpty() ? what : what + ": " + line.text();
	}

	private static Div buttons(Substitute one, SubstitutesApi substitutes, Runnable done) {
		var row = Line.row();
		if (one.may().contains("VISIT")) {
			row.add(Buttons.primary(text("substitute.visited"), () -> {
				substitutes.visited(one.id(), new Visit(""));
				done.run();
			}));
		}
		if (one.may().contains("ANSWER")) {
			row.add(Buttons.small(text("substitute.answer"), () -> new AnswerDialog(one, substitutes, done).open()));
		}
		if (one.may().contains("END")) {
			row.add(Buttons.small(text("substitute.works"),
					() -> new WordsDialog(text("substitute.works"), text("substitute.note"),
							text("substitute.note.missing"), text("substitute.says"),
							words -> substitutes.works(one.id(), new Visit(words)), done)
						.open()));
		}
		return row;
	}

}
