package se.larmnav.alarms.outages;

import java.util.List;
import java.util.stream.Stream;

import se.larmnav.alarms.sending.Addressees;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.outage.Outages;

/** Who is behind what a routine says of an outage: people and addresses. */
record Told(Addressees behind) {

	/** Everybody whom the rule means, each address once. */
	List<Receiving> all(Outages rules) {
		return rules.tell().stream().flatMap(this::each).distinct().toList();
	}

	/** The user names of those who assess it together. */
	List<String> assessors(Outages rules) {
		return rules.assessedBy().stream().flatMap(behind::people).map(StaffMember::user).distinct().toList();
	}

	private Stream<Receiving> each(Outages.Tell tell) {
		return behind.of(tell.to())
			.map((one) -> new Receiving(one.name(), tell.by(),
					(tell.by() == Outages.By.EMAIL) ? one.email() : one.telephone()));
	}

	/**
	 * Somebody who is told.
	 *
	 * @param address empty when nobody has written it into the organisation
	 */
	record Receiving(String name, Outages.By by, String address) {
	}

}
