package se.larmnav.ui.board;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Access;
import se.larmnav.contract.alarms.AlarmsApi.Address;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Person;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Masked;

import static se.larmnav.ui.text.Texts.text;

/** Personal number, address and how one gets in; codes are hidden until asked for. */
class HomePanel extends UnorderedList {

	private final BiFunction<UUID, UUID, String> personalNumber;

	private @Nullable Shown shown;

	/**
	 * @param personalNumber the whole personal number at an alarm of a person
	 */
	HomePanel(BiFunction<UUID, UUID, String> personalNumber) {
		this.personalNumber = personalNumber;
		addClassName("home");
	}

	void set(AlarmView alarm) {
		var now = new Shown(alarm.id(), alarm.people(), alarm.address(), alarm.access());
		if (now.equals(this.shown)) {
			return;
		}
		this.shown = now;
		removeAll();
		alarm.people().forEach(person -> add(number(alarm.id(), person, alarm.people().size() > 1)));
		if (alarm.address() != null) {
			add(address(alarm.address()));
		}
		if (alarm.access() != null) {
			add(access(alarm.access()));
		}
	}

	private ListItem number(UUID alarm, Person person, boolean several) {
		var masked = new Masked(text("alarm.personal-number"), person.maskedPersonalNumber(),
				() -> this.personalNumber.apply(alarm, person.id()));
		var item = new ListItem(Icon.USER.medium(), masked);
		if (several) {
			item.add(Line.muted(person.name()));
		}
		return item;
	}

	private static ListItem address(Address address) {
		var item = new ListItem(Icon.PIN.medium(), Line.strong(AlarmWords.street(address)),
				Line.muted(address.place()));
		if (address.doorCode() != null) {
			var code = address.doorCode();
			item.add(Line.dot(), new Span(text("alarm.door-code")),
					new Masked(text("alarm.door-code"), Masked.dots(code), () -> code));
		}
		return item;
	}

	private static ListItem access(Access access) {
		var item = new ListItem(Icon.KEY.medium());
		AlarmWords.access(access).forEach(part -> {
			if (item.getComponentCount() > 1) {
				item.add(Line.dot());
			}
			item.add(new Span(part));
		});
		if (access.alarmCode() != null) {
			item.add(Line.dot(), new Span(text("alarm.code", access.alarmCode())));
		}
		return item;
	}

	private record Shown(UUID alarm, List<Person> people, @Nullable Address address, @Nullable Access access) {
	}

}
