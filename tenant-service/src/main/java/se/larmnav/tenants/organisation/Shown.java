package se.larmnav.tenants.organisation;

import java.util.EnumMap;
import java.util.LinkedHashMap;

import se.larmnav.contract.tenants.OrganisationChangesApi.Administration;
import se.larmnav.contract.tenants.OrganisationChangesApi.Area;
import se.larmnav.contract.tenants.OrganisationChangesApi.StaffMember;
import se.larmnav.contract.tenants.OrganisationChangesApi.Unit;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Opening;

/** The parts of an organisation as they are shown. */
final class Shown {

	private Shown() {
	}

	static Administration of(se.larmnav.routine.organisation.Administration one) {
		return new Administration(one.id(), one.name(), one.shortName(), one.reception());
	}

	static Unit of(se.larmnav.routine.organisation.Unit one) {
		return new Unit(one.id(), one.name(), one.kind().key(), one.administration(), one.phone(), one.partOf(),
				one.opening().stream().map(Opening::toString).toList(), one.verified(), one.external(), one.email());
	}

	static Area of(AlarmArea one) {
		var units = new LinkedHashMap<String, String>();
		new EnumMap<>(one.units()).forEach((part, unit) -> units.put(part.key(), unit));
		return new Area(one.id(), one.name(), one.postcodes(), one.places(), units);
	}

	static StaffMember of(se.larmnav.routine.organisation.StaffMember one) {
		return new StaffMember(one.user(), one.name(), one.title(),
				one.roles().stream().map(se.larmnav.routine.Role::key).toList(), one.units(), one.administration(),
				one.mobile(), one.email(), one.shared());
	}

}
