package se.larmnav.ui.unit;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Access;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.DispatchView;
import se.larmnav.ui.board.AlarmWords;
import se.larmnav.ui.board.Course;
import se.larmnav.ui.board.GuaranteeClock;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Phone;
import se.larmnav.ui.part.StepLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Everything that one needs of an alarm, on one card and sent at once. */
class Card {

	private final AlarmView alarm;

	private final Swedish swedish;

	Card(AlarmView alarm, Swedish swedish) {
		this.alarm = alarm;
		this.swedish = swedish;
	}

	/** An alarm that nobody of the unit has taken. */
	List<Component> fresh() {
		var parts = new ArrayList<Component>();
		parts.add(new H1(title()));
		address(parts);
		parts.add(facts());
		plan(parts);
		know(parts);
		return parts;
	}

	/** An alarm on which somebody is. */
	List<Component> taken(DispatchView sent) {
		var parts = new ArrayList<Component>();
		var course = new StepLine(text("alarm.course"));
		course.set(Course.ofUnit(sent, this.swedish::time));
		parts.add(Line.styled(new H1(title()), "visually-hidden"));
		parts.add(course);
		address(parts);
		parts.add(codes());
		plan(parts);
		know(parts);
		return parts;
	}

	/** Whom one may call. */
	Div calls() {
		var calls = Line.styled(new Div(), "phone__calls");
		this.alarm.people()
			.stream()
			.findFirst()
			.ifPresent(person -> calls.add(call(person.phone(), AlarmWords.firstName(person))));
		reception(calls);
		return calls;
	}

	/** The call to the reception, which stands on every card. */
	void reception(Div calls) {
		var reception = this.alarm.reception();
		if (reception != null && reception.phone() != null) {
			calls.add(call(reception.phone(), reception.name()));
		}
	}

	String title() {
		var people = this.alarm.people();
		return (people.size() == 1)
				? text("unit.person", people.getFirst().name(), text("alarm.age", people.getFirst().age()))
				: AlarmWords.names(this.alarm);
	}

	private static Phone call(String number, String who) {
		var call = new Phone(number, "");
		call.add(Icon.PHONE.small(), new Span(text("unit.call", who)));
		return Line.styled(call, "button");
	}

	private void address(List<Component> parts) {
		var address = this.alarm.address();
		if (address != null) {
			parts.add(Line.paragraph(AlarmWords.street(address), "l", "phone__address"));
		}
	}

	/** The written plan, by which one acts where keys are missing (GBG-ALM-03). */
	private void plan(List<Component> parts) {
		var plan = this.alarm.plan();
		if (plan != null && !plan.isBlank()) {
			parts.add(new Paragraph(Line.strong(text("alarm.plan")), new Span(" " + plan)));
		}
	}

	private UnorderedList facts() {
		var facts = Line.styled(new UnorderedList(), "phone__facts");
		var contact = AlarmWords.of("state", this.alarm.state());
		if (this.alarm.state().startsWith("NO_CONTACT") || this.alarm.state().equals("IMMEDIATE_VISIT")) {
			facts.add(fact(Icon.SOUND, Line.strong(contact)));
		}
		facts.add(fact(Icon.BELL, new Span(presses())));
		var access = this.alarm.access();
		if (access != null) {
			facts.add(fact(Icon.KEY, new Span(AlarmWords.key(access))));
		}
		var target = this.alarm.actTarget();
		if (target != null) {
			facts.add(fact(Icon.CLOCK,
					new Span(new Span(AlarmWords.promise(target) + " "), GuaranteeClock.down(target))));
		}
		return facts;
	}

	private String presses() {
		var at = this.swedish.time(this.alarm.receivedAt());
		var presses = this.alarm.presses().size();
		return (presses > 1) ? text("unit.received.presses", this.alarm.kind(), presses, at)
				: text("unit.received", this.alarm.kind(), at);
	}

	private DescriptionList codes() {
		var codes = new DescriptionList();
		codes.addClassName("phone__codes");
		var address = this.alarm.address();
		if (address != null && address.doorCode() != null) {
			code(codes, text("unit.door-code"), new DoorCode(address.doorCode()));
		}
		var access = this.alarm.access();
		if (access != null) {
			code(codes, text((access.keyNumber() == null) ? "alarm.way-in" : "alarm.key-row"), keyOrWay(access));
			code(codes, text("alarm.safe-place"), access.place());
			code(codes, text("alarm.safe-opens"), access.opensWith());
			code(codes, text("alarm.alarm-code"), access.alarmCode());
		}
		return codes;
	}

	private static void code(DescriptionList codes, String term, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			code(codes, term, new Span(value));
		}
	}

	private static String keyOrWay(Access access) {
		if (access.keyNumber() == null) {
			return access.summary();
		}
		return (access.cabinet() == null) ? access.keyNumber()
				: access.keyNumber() + ", " + AlarmWords.cabinet(access.cabinet());
	}

	private static void code(DescriptionList codes, String term, Component value) {
		codes.add(new Div(new Facts.Term(term), new Facts.Description(value)));
	}

	private void know(List<Component> parts) {
		if (!this.alarm.toKnow().isEmpty()) {
			var words = new Section(new H2(text("alarm.know")));
			this.alarm.toKnow().forEach(fact -> words.add(new Paragraph(fact)));
			parts.add(Line.styled(words, "phone__know"));
		}
	}

	private static ListItem fact(Icon icon, Component words) {
		return new ListItem(icon.medium(), words);
	}

}
