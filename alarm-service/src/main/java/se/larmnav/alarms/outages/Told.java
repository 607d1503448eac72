package se.larmnav.alarms.outages;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.outage.Outages;
import se.larmnav.routine.step.Receiver;

/** Who is behind what a routine says of an outage: people and addresses. */
record Told(Organisation organisation, @Nullable String area) {

	/** Everybody whom the rule means, each address once. */
	List<Receiving> all(Outages rules) {
		return rules.tell().stream().flatMap(this::each).distinct().toList();
	}

	/** The user names of those who assess it together. */
	List<String> assessors(Outages rules) {
		return rules.assessedBy().stream().flatMap(this::people).map(StaffMember::user).distinct().toList();
	}

	/** A unit has one address; of a list or a role each person is told. */
	private Stream<Receiving> each(Outages.Tell tell) {
		if (tell.to() instanceof Receiver.ToUnit to) {
			return organisation.unitOf(to.unit(), area)
				.stream()
				.map((unit) -> new Receiving(unit.name(), tell.by(),
						orNothing((tell.by() == Outages.By.EMAIL) ? unit.email() : unit.phone())));
		}
		return people(tell.to()).map((one) -> new Receiving(one.name() + ", " + one.title(), tell.by(),
				orNothing((tell.by() == Outages.By.EMAIL) ? one.email() : one.mobile())));
	}

	private Stream<StaffMember> people(Receiver receiver) {
		return switch (receiver) {
			case Receiver.ToList to -> organisation.list(to.list())
				.stream()
				.flatMap((list) -> list.members().stream())
				.flatMap((user) -> organisation.staffMember(user).stream());
			case Receiver.ToRole to -> organisation.staff().stream().filter((one) -> one.roles().contains(to.role()));
			case Receiver.ToUnit to -> organisation.unitOf(to.unit(), area)
				.stream()
				.flatMap((unit) -> organisation.staff().stream().filter((one) -> one.units().contains(unit.id())));
			// an outage is about no case
			case Receiver.ToCase to -> Stream.empty();
		};
	}

	private static String orNothing(@Nullable String address) {
		return (address == null) ? "" : address.strip();
	}

	/**
	 * Somebody who is told.
	 *
	 * @param address empty when nobody has written it into the organisation
	 */
	record Receiving(String name, Outages.By by, String address) {
	}

}
