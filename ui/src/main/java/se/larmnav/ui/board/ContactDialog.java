package se.larmnav.ui.board;

import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Contact;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Phone;

import static se.larmnav.ui.text.Texts.text;

/** A call: whom, at which number, and in one key what it gave. */
class ContactDialog extends Dialog {

	private static final String EMERGENCY_NUMBER = "112";

	private final UnorderedList numbers = Line.styled(new UnorderedList(), "numbers");

	private final TextField cause = new TextField(text("board.cause"));

	private final Refusal refusal = new Refusal();

	private final Act channel;

	private final Consumer<Contact> made;

	ContactDialog(Act channel, AlarmView alarm, Consumer<Contact> made) {
		this.channel = channel;
		this.made = made;
		setHeaderTitle(text("board.call." + channel.name()));
		addClassName("board-dialog");
		numbers(alarm);
		this.cause.setWidthFull();
		add(this.numbers);
		if (channel == Act.EMERGENCY) {
			add(new Handover(alarm));
		}
		var talked = Buttons.key(Buttons.button(text("board.act.talked"), () -> result("TALKED")), "1");
		var results = new Div(talked,
				Buttons.key(Buttons.button(text("board.act.no-contact"), () -> result("NO_CONTACT")), "2"));
		add(this.cause, Line.styled(results, "results"), this.refusal);
		getFooter().add(Buttons.quiet(text("action.cancel"), this::close));
		addOpenedChangeListener(change -> talked.focus());
	}

	private void numbers(AlarmView alarm) {
		switch (this.channel) {
			case PHONE -> alarm.people().forEach(person -> number(person.name(), person.phone()));
			case RELATIVE ->
				alarm.contacts().forEach(person -> number(person.name() + ", " + person.relation(), person.phone()));
			default -> number(text("board.call.sos"), EMERGENCY_NUMBER);
		}
	}

	private void number(String who, String phone) {
		var link = new Phone(phone);
		this.numbers.add(new ListItem(Line.strong(who), Line.styled(link, "l")));
	}

	private void result(String result) {
		var why = Blank.toNull(this.cause);
		if (this.refusal.gone(() -> this.made.accept(new Contact(this.channel.name(), result, why)))) {
			close();
		}
	}

}
