package se.larmnav.ui.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.ContactPerson;
import se.larmnav.contract.alarms.AlarmsApi.Person;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * What can be done now, at the right: each act in its place, the next one filled, and
 * what it tells others below it.
 */
class ActsPanel extends Aside {

	private final Map<Act, ActButton> buttons = new EnumMap<>(Act.class);

	private final Paragraph tells = Line.styled(new Paragraph(), "s", "muted");

	private final Div contact;

	private final Section late = Line.styled(new Section(), "chain");

	private final String operator;

	private final Swedish swedish;

	ActsPanel(String operator, Consumer<Act> press, NotePanel note, Swedish swedish) {
		this.operator = operator;
		this.swedish = swedish;
		addClassName("do");
		getElement().setAttribute("aria-label", text("board.acts"));
		for (var act : Act.values()) {
			this.buttons.put(act, new ActButton(act, press));
		}
		button(Act.ANSWER).addClassName("do__answer");
		this.contact = group(Act.TALKED, Act.NO_CONTACT);
		this.contact.addClassName("acts--two");
		add(new Header(new H2(text("board.now"))),
				Line.styled(new Div(button(Act.ANSWER), this.tells, this.contact), "do__now"),
				group(Act.SEND, Act.SEND_OTHER), group(Act.PHONE, Act.RELATIVE, Act.EMERGENCY),
				group(Act.NOTE, Act.TECHNICAL, Act.TAKE_OVER), group(Act.CLOSE), note, this.late);
		none();
	}

	/** No alarm is selected. */
	void none() {
		this.buttons.values().forEach(button -> button.offer(false, false));
		button(Act.ANSWER).word(text("board.act.answer"));
		this.tells.setText(text("board.tells.none"));
		this.contact.setVisible(false);
		this.late.setVisible(false);
	}

	void set(AlarmView alarm) {
		var next = next(alarm);
		for (var act : Act.values()) {
			button(act).offer(may(alarm, act), act == next);
		}
		var proposal = alarm.proposal();
		button(Act.SEND).note((proposal == null) ? null : proposal.unitName(),
				(proposal == null) ? null : text("board.proposed"));
		button(Act.PHONE).note(null, alarm.people().stream().findFirst().map(Person::phone).orElse(null));
		button(Act.RELATIVE).note(alarm.contacts().stream().findFirst().map(ContactPerson::name).orElse(null), null);
		button(Act.ANSWER).word(answer(alarm));
		this.tells.setText(tells(alarm, next));
		this.contact.setVisible(AlarmWords.may(alarm, "CONTACT"));
		late(alarm);
	}

	private static @Nullable Act next(AlarmView alarm) {
		if ("NO_CONTACT_DEVICE".equals(alarm.state()) && !may(alarm, Act.SEND) && may(alarm, Act.PHONE)) {
			return Act.PHONE;
		}
		return Stream.of(Act.ANSWER, Act.SEND, Act.CLOSE).filter(act -> may(alarm, act)).findFirst().orElse(null);
	}

	private static boolean may(AlarmView alarm, Act act) {
		return switch (act) {
			case ANSWER -> AlarmWords.may(alarm, "ANSWER");
			case TALKED, NO_CONTACT -> AlarmWords.may(alarm, "CONTACT");
			case PHONE -> AlarmWords.may(alarm, "CONTACT") && !alarm.people().isEmpty();
			case RELATIVE -> AlarmWords.may(alarm, "CONTACT") && !alarm.contacts().isEmpty();
			case EMERGENCY -> AlarmWords.may(alarm, "CONTACT");
			case SEND -> AlarmWords.may(alarm, "DISPATCH") && alarm.proposal() != null;
			case SEND_OTHER ->
				AlarmWords.may(alarm, "DISPATCH") && alarm.proposal() != null && !alarm.proposal().others().isEmpty();
			case NOTE -> AlarmWords.may(alarm, "NOTE");
			case TECHNICAL -> AlarmWords.may(alarm, "TECHNICAL_CASE");
			case TAKE_OVER -> AlarmWords.may(alarm, "TAKE_OVER");
			case CLOSE -> AlarmWords.may(alarm, "CLOSE");
		};
	}

	private String answer(AlarmView alarm) {
		if (alarm.answeredBy() == null) {
			return text("board.act.answer");
		}
		var who = alarm.answeredBy().equals(this.operator) ? text("board.you") : alarm.answeredBy();
		return text("board.answered", who, this.swedish.seconds(alarm.answeredAt()));
	}

	private static String tells(AlarmView alarm, @Nullable Act next) {
		if (next == null) {
			return text(AlarmWords.may(alarm, "TAKE_OVER") ? "board.tells.take-over" : "board.tells.nothing");
		}
		return switch (next) {
			case ANSWER -> text("board.tells.answer");
			case SEND -> text("board.tells.send", (alarm.proposal() == null) ? "" : alarm.proposal().unitName());
			case PHONE -> text("board.tells.phone");
			default -> text("board.tells.close");
		};
	}

	private void late(AlarmView alarm) {
		var target = alarm.answerTarget();
		this.late.removeAll();
		this.late.setVisible(target != null && alarm.answeredAt() == null);
		if (target != null) {
			this.late.add(new H2(text("board.unanswered-then")),
					Line.styled(new OrderedList(new ListItem(new Time(this.swedish.seconds(target.until())),
							new Span(text("board.late", AlarmWords.promise(target))))), "times"));
		}
	}

	private ActButton button(Act act) {
		return java.util.Objects.requireNonNull(this.buttons.get(act));
	}

	private Div group(Act... acts) {
		return Line.styled(new Div(List.of(acts).stream().map(this::button).toArray(ActButton[]::new)), "acts");
	}

}
