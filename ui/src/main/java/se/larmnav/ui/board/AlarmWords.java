package se.larmnav.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Access;
import se.larmnav.contract.alarms.AlarmsApi.Address;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.ContactPerson;
import se.larmnav.contract.alarms.AlarmsApi.Person;
import se.larmnav.contract.alarms.AlarmsApi.Target;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** The facts of an alarm in words. */
public final class AlarmWords {

	private AlarmWords() {
	}

	/** What the service named, in Swedish: DISPATCHED is Utskickat. */
	public static String of(String kind, @Nullable String word) {
		return (word == null) ? "" : textOr("alarm." + kind + "." + word, word);
	}

	/**
	 * Who it may be: "Elsa Berg", a couple "Elsa Berg och Åke Berg", or that it is
	 * unknown.
	 */
	public static String names(AlarmView alarm) {
		if (alarm.people().isEmpty()) {
			var device = alarm.device();
			return text("alarm.unknown", (device == null) ? "" : device.controllerId()).strip();
		}
		return alarm.people().stream().map(Person::name).collect(Collectors.joining(" " + text("alarm.and") + " "));
	}

	/** What is promised: "Svarstid", "Åtgärdstid". */
	public static String promise(Target promised) {
		return textOr("alarm.promise." + promised.name(), promised.name());
	}

	/** The first name, for a call button: "Elsa". */
	public static String firstName(Person person) {
		return person.name().split(" ")[0];
	}

	/** "Kungsgatan 4 B, 2 tr, lgh 1203". */
	public static String street(Address address) {
		return (address.entrance() == null) ? address.street() : address.street() + ", " + address.entrance();
	}

	/** The parts of how one gets in, without saying the same thing twice. */
	public static List<String> access(Access access) {
		var parts = new ArrayList<String>(List.of(access.summary()));
		add(parts, "alarm.key", access.keyNumber());
		add(parts, "alarm.cabinet", access.cabinet());
		add(parts, "alarm.place", access.place());
		add(parts, "alarm.opens-with", access.opensWith());
		return parts;
	}

	/** The key in a few words: "nyckel 214, skåp Norr"; or how else one gets in. */
	public static String key(Access access) {
		if (access.keyNumber() == null) {
			return access.summary();
		}
		return (access.cabinet() == null) ? named("alarm.key", access.keyNumber())
				: named("alarm.key", access.keyNumber()) + ", " + cabinet(access.cabinet());
	}

	/** "dotter, har nyckel". */
	public static String relation(ContactPerson person) {
		return person.relation() + ", " + text(person.hasKey() ? "alarm.contact.key" : "alarm.contact.no-key");
	}

	/** Whether the caller may do a thing with the alarm now. */
	public static boolean may(AlarmView alarm, String what) {
		return alarm.may().stream().anyMatch(word -> word.toUpperCase(Locale.ROOT).equals(what));
	}

	/** "skåp Norr". */
	public static String cabinet(String cabinet) {
		return named("alarm.cabinet", cabinet);
	}

	/** "skåp Norr", also when the cabinet itself is called Skåp Norr. */
	private static String named(String key, String value) {
		var word = text(key, "").strip() + " ";
		return value.regionMatches(true, 0, word, 0, word.length()) ? value : text(key, value);
	}

	private static void add(List<String> parts, String key, @Nullable String value) {
		if (value != null && !value.isBlank() && parts.stream().noneMatch(part -> part.contains(value))) {
			parts.add(named(key, value));
		}
	}

}
