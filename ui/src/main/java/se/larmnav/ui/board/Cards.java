package se.larmnav.ui.board;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.ContactPerson;
import se.larmnav.contract.alarms.AlarmsApi.DeviceView;
import se.larmnav.contract.alarms.AlarmsApi.Earlier;
import se.larmnav.contract.alarms.AlarmsApi.HistoryEntry;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Phone;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The cards under the alarm. Only those that have something to say are there. */
class Cards extends Div {

	private final Swedish swedish;

	private final Consumer<AlarmView> asSeen;

	/**
	 * @param asSeen somebody wants to see an alarm as it was seen
	 */
	Cards(Swedish swedish, Consumer<AlarmView> asSeen) {
		this.swedish = swedish;
		this.asSeen = asSeen;
		addClassName("alarm__cards");
	}

	void set(AlarmView alarm) {
		removeAll();
		var left = new Div();
		var right = new Div();
		if (!alarm.toKnow().isEmpty()) {
			left.add(know(alarm.toKnow()));
		}
		if (alarm.plan() != null && !alarm.plan().isBlank()) {
			left.add(plan(alarm.plan()));
		}
		if (alarm.device() != null) {
			left.add(device(alarm.device()));
		}
		if (!alarm.contacts().isEmpty()) {
			right.add(contacts(alarm.contacts()));
		}
		right.add(history(alarm));
		if (!alarm.earlier().isEmpty()) {
			right.add(earlier(alarm.earlier()));
		}
		add(left, right);
	}

	private static Panel know(List<String> facts) {
		var list = new UnorderedList();
		facts.forEach(
				fact -> list.add(new ListItem(list.getComponentCount() == 0 ? Line.strong(fact) : new Span(fact))));
		return card("alarm.know", "", Line.styled(list, "know"));
	}

	private static Panel plan(String plan) {
		if (plan.strip().lines().count() == 1) {
			return card("alarm.plan", "L", new Paragraph(plan.strip()));
		}
		var list = new OrderedList();
		plan.lines()
			.filter(line -> !line.isBlank())
			.forEach(line -> list.add(new ListItem(new Span(line.replaceFirst("^\\s*\\d+[.)]\\s*", "")))));
		return card("alarm.plan", "L", Line.styled(list, "plan"));
	}

	private Panel device(DeviceView device) {
		var box = (device.place() == null) ? device.controllerId() : device.controllerId() + ", " + device.place();
		return card("alarm.device", "",
				new Facts().fact(text("alarm.device.box"), box)
					.fact(text("alarm.device.last-contact"), this.swedish.dayAndTime(device.lastContact()))
					.fact(text("alarm.device.last-test"), this.swedish.dayAndTime(device.lastTest())));
	}

	private static Panel contacts(List<ContactPerson> people) {
		var list = new OrderedList();
		people.forEach(person -> list.add(new ListItem(Line.strong(person.name()), new Phone(person.phone()),
				Line.muted(AlarmWords.relation(person)))));
		return card("alarm.contacts", "", Line.styled(list, "people"));
	}

	private Panel history(AlarmView alarm) {
		var list = new OrderedList();
		alarm.history()
			.forEach(entry -> list.add(new ListItem(new Time(this.swedish.seconds(entry.at())), said(entry))));
		var card = card("alarm.history", "T", Line.styled(list, "times"));
		card.add(Buttons.link(text("alarm.as-seen"), () -> this.asSeen.accept(alarm)));
		return card;
	}

	static Span said(HistoryEntry entry) {
		var said = new Span(new Span(entry.what()));
		if (entry.detail() != null) {
			said.add(new Span(", " + entry.detail()));
		}
		if (entry.who() != null) {
			said.add(Line.muted(" · " + entry.who()));
		}
		return said;
	}

	private Panel earlier(List<Earlier> alarms) {
		var list = new OrderedList();
		alarms.forEach(alarm -> list.add(new ListItem(new Time(day(alarm.at())), new Span(alarm.summary()))));
		var card = new Panel(text("alarm.earlier", alarms.size()));
		return keyed(card, "H", Line.styled(list, "times", "times--day"));
	}

	private String day(Instant at) {
		return this.swedish.dayAndTime(at);
	}

	private static Panel card(String key, String press, Component body) {
		return keyed(new Panel(text(key)), press, body);
	}

	/** A key goes to the card. */
	private static Panel keyed(Panel card, String press, Component body) {
		if (!press.isEmpty()) {
			var go = new NativeButton(press);
			go.setAriaLabel(text("board.go", press));
			card.end(Buttons.press(Line.styled(go, "key", "go"), press));
			card.getElement().setAttribute("tabindex", "-1");
		}
		card.add(body);
		return card;
	}

}
