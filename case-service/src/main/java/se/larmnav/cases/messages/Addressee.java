package se.larmnav.cases.messages;

import org.jspecify.annotations.Nullable;

/**
 * To whom a message goes.
 *
 * @param id of the list, unit or role, or the user name of the person
 * @param unit for a role: only those of this unit
 * @param administration for a role: only those of this administration
 * @param label as people are told
 */
public record Addressee(Kind kind, String id, @Nullable String unit, @Nullable String administration, String label) {

	/** What kind of receiver it is. */
	public enum Kind {

		LIST, UNIT, ROLE, PERSON

	}

	/** A mailing list. */
	public static Addressee list(String id, String label) {
		return new Addressee(Kind.LIST, id, null, null, label);
	}

	/** A unit. */
	public static Addressee unit(String id, String label) {
		return new Addressee(Kind.UNIT, id, null, null, label);
	}

	/** Somebody by name. */
	public static Addressee person(String userName, String label) {
		return new Addressee(Kind.PERSON, userName, null, null, label);
	}

	/** All who have a role, in a unit or administration when one is named. */
	public static Addressee role(String role, @Nullable String unit, @Nullable String administration, String label) {
		return new Addressee(Kind.ROLE, role, unit, administration, label);
	}

}
