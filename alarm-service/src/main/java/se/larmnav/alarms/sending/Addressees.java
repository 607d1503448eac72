package se.larmnav.alarms.sending;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Receiver;

/**
 * Who is behind a receiver that a routine names.
 *
 * @param area the alarm area that it is about, null when it is about none
 */
public record Addressees(Organisation organisation, @Nullable String area) {

	/** A unit has addresses of its own; of a list or a role each person has. */
	public Stream<Addressee> of(Receiver receiver) {
		return (receiver instanceof Receiver.ToUnit to) ? unit(to).map(Addressees::addressee).stream()
				: people(receiver).map((one) -> new Addressee(one.name() + ", " + one.title(), orNothing(one.email()),
						orNothing(one.mobile())));
	}

	/** The people: of a unit those who work there. */
	public Stream<StaffMember> people(Receiver receiver) {
		return switch (receiver) {
			case Receiver.ToList to -> organisation.list(to.list())
				.stream()
				.flatMap((list) -> list.members().stream())
				.flatMap((user) -> organisation.staffMember(user).stream());
			case Receiver.ToRole to -> organisation.staff().stream().filter((one) -> one.roles().contains(to.role()));
			case Receiver.ToUnit to -> unit(to).stream().flatMap((unit) -> workingIn(unit.id()));
			// what is told of alarms is about no case
			case Receiver.ToCase to -> Stream.empty();
		};
	}

	/** Those who work in a unit, or in the unit that it is part of. */
	public Stream<StaffMember> workingIn(String unit) {
		return organisation.staff()
			.stream()
			.filter((one) -> organisation.unitsOf(one.user()).stream().map(Unit::id).anyMatch(unit::equals));
	}

	private Optional<Unit> unit(Receiver.ToUnit to) {
		return organisation.unitOf(to.unit(), area);
	}

	private static Addressee addressee(Unit unit) {
		return new Addressee(unit.name(), orNothing(unit.email()), orNothing(unit.phone()));
	}

	private static String orNothing(@Nullable String address) {
		return (address == null) ? "" : address.strip();
	}

	/**
	 * Somebody who can be told.
	 *
	 * @param email empty when nobody has written it into the organisation
	 * @param telephone the same
	 */
	public record Addressee(String name, String email, String telephone) {
	}

}
