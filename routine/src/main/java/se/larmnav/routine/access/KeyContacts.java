package se.larmnav.routine.access;

import java.time.Instant;
import java.time.LocalDate;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.Source;
import se.larmnav.routine.time.CalendarSpan;
import se.larmnav.routine.time.Due;
import se.larmnav.routine.time.SwedishTime;

/**
 * How often a person is asked for the keys, and for how long (GBG-KEY-04, 07, 08, 09).
 *
 * @param first at once when the assignment has come
 * @param second after a first contact that gave no keys
 * @param then after each contact from the second on
 * @param cannotBeCarriedOut from the receipt of the assignment
 */
public record KeyContacts(First first, Within second, Within then, Within cannotBeCarriedOut) {

	/** The first contact is taken as soon as possible. */
	public record First(Source source) {
	}

	/** A span with its own source. */
	public record Within(CalendarSpan within, Source source) {
	}

	/**
	 * The next contact after so many that gave no keys, the latest on
	 * {@code lastContact}.
	 */
	public NextContact next(LocalDate received, int contactsWithoutKeys, LocalDate lastContact) {
		if (contactsWithoutKeys == 0) {
			return new NextContact(received, Explanation.of(this.first.source));
		}
		var rule = contactsWithoutKeys == 1 ? this.second : this.then;
		return new NextContact(rule.within.from(lastContact), Explanation.of(rule.source));
	}

	/** When it must be said that the assignment cannot be carried out. */
	public Due cannotBeCarriedOut(Instant received) {
		return Due.on(this.cannotBeCarriedOut.within.from(SwedishTime.dateOf(received)));
	}

	/**
	 * The next contact.
	 *
	 * @param due the last day to take it
	 */
	public record NextContact(LocalDate due, Explanation why) {
	}

}
