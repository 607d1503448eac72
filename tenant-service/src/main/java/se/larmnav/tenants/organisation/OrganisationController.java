package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;

import org.springframework.web.bind.annotation.RestController;

/** Answers a municipality's own people about themselves and where they work. */
@RestController
class OrganisationController implements OrganisationApi {

	private final Organisations organisations;

	private final Routines routines;

	private final MunicipalityFacts facts;

	private final Clock clock;

	OrganisationController(Organisations organisations, Routines routines, MunicipalityFacts facts, Clock clock) {
		this.organisations = organisations;
		this.routines = routines;
		this.facts = facts;
		this.clock = clock;
	}

	@Override
	public Me me() {
		var caller = Caller.current();
		var organisation = this.organisations.current();
		var name = organisation.staffMember(caller.userName()).map(StaffMember::name).orElse(caller.name());
		var units = organisation.unitsOf(caller.userName()).stream().map(OrganisationController::of).toList();
		var terms = this.routines.inForce(this.clock.instant()).terms().byKey();
		var municipality = this.facts.kept().orElseThrow();
		return new Me(caller.userName(), name, initials(name), caller.roles().stream().sorted().toList(), units,
				Tenant.current().value(), municipality.name(), terms);
	}

	@Override
	public Organisation organisation() {
		var organisation = this.organisations.current();
		return new Organisation(organisation.units().stream().map(OrganisationController::of).toList(),
				organisation.areas().stream().map(area -> new Area(area.id(), area.name())).toList(),
				organisation.lists().stream().map(list -> new MailingList(list.id(), list.name())).toList());
	}

	private static Unit of(se.larmnav.routine.organisation.Unit unit) {
		return new Unit(unit.id(), unit.name(), unit.phone());
	}

	/** The first letters of the first and the last name. */
	private static String initials(String name) {
		var words = name.strip().split("\\s+");
		return Arrays.stream(words.length < 2 ? words : new String[] { words[0], words[words.length - 1] })
			.filter(word -> !word.isEmpty())
			.map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
			.collect(Collectors.joining());
	}

}
