package se.larmnav.routine.step;

import java.util.Locale;

import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Target;

/**
 * Who is told: a role ("fee-administrator"), a mailing list ("list/…"), a unit ("unit/…",
 * "area/…"), or somebody of the case ("case/decision-maker").
 */
public sealed interface Receiver {

	/** All who have the role. */
	record ToRole(Role role) implements Receiver {

		@Override
		public String toString() {
			return this.role.key();
		}

	}

	/** The members of a mailing list. */
	record ToList(String list) implements Receiver {

		@Override
		public String toString() {
			return "list/" + this.list;
		}

	}

	/** A unit. */
	record ToUnit(Target unit) implements Receiver {

		@Override
		public String toString() {
			return this.unit.toString();
		}

	}

	/** Somebody of the case itself. */
	record ToCase(CasePart part) implements Receiver {

		@Override
		public String toString() {
			return "case/" + this.part.key();
		}

	}

	/** Who of the case. */
	enum CasePart {

		/** The responsible decision-maker. */
		DECISION_MAKER,

		/** The mailing list of the reception of the case's administration. */
		RECEPTION,

		/** The unit that holds the case's assignment for the service. */
		PERFORMER,

		/** The planners of that unit. */
		PLANNER;

		/** The name in files. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** Reads a receiver. */
	static Receiver parse(String text) {
		if (text.startsWith("list/") && text.length() > 5) {
			return new ToList(text.substring(5));
		}
		if (text.startsWith("unit/") || text.startsWith("area/")) {
			return new ToUnit(Target.parse(text));
		}
		for (var part : CasePart.values()) {
			if (text.equals("case/" + part.key())) {
				return new ToCase(part);
			}
		}
		for (var role : Role.values()) {
			if (text.equals(role.key())) {
				return new ToRole(role);
			}
		}
		throw new IllegalArgumentException("a role, list/<id>, unit/<id>, area/<part> or case/<part>, not '"
				+ text.toLowerCase(Locale.ROOT) + "'");
	}

}
