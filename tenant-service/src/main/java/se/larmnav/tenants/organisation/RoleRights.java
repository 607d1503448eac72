package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi.Apart;
import se.larmnav.contract.tenants.OrganisationChangesApi.Right;
import se.larmnav.contract.tenants.OrganisationChangesApi.RoleColumn;
import se.larmnav.contract.tenants.OrganisationChangesApi.Roles;
import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.routine.difference.PlaceInSwedish;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.step.Receiver;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

import org.springframework.stereotype.Component;

/**
 * What the routine in force gives each role to do and to know, found wherever it names
 * one, and how many have it.
 */
@Component
class RoleRights {

	private final Routines routines;

	private final Organisations organisations;

	private final Clock clock;

	RoleRights(Routines routines, Organisations organisations, Clock clock) {
		this.routines = routines;
		this.organisations = organisations;
		this.clock = clock;
	}

	Roles roles() {
		var routine = this.routines.inForce(this.clock.instant());
		var organisation = this.organisations.current();
		return new Roles(
				Arrays.stream(Role.values())
					.map(role -> new RoleColumn(role.key(), routine.titles().of(role), holders(role, organisation)))
					.toList(),
				rights(routine, organisation).entrySet()
					.stream()
					.map(one -> new Right(one.getKey(), one.getValue().roles().stream().map(Role::key).toList(),
							one.getValue().block()))
					.toList(),
				routine.titles()
					.neverTogether()
					.stream()
					.map(one -> new Apart(one.roles().stream().map(Role::key).toList(), one.source().text(),
							one.source().assumption()))
					.toList());
	}

	private static int holders(Role role, Organisation organisation) {
		return (int) organisation.staff().stream().filter(one -> one.roles().contains(role)).count();
	}

	private static Map<String, Given> rights(Routine routine, Organisation organisation) {
		var places = PlaceInSwedish.in(routine, organisation);
		var rights = new LinkedHashMap<String, Given>();
		Tree.of(routine).eachLeaf((path, leaf) -> {
			var role = role(leaf.value());
			if (role != null && !path.parts().getFirst().equals("roles")) {
				rights
					.computeIfAbsent(places.of(what(path).toString()),
							text -> new Given(new LinkedHashSet<>(), path.parts().getFirst()))
					.roles()
					.add(role);
			}
		});
		return rights;
	}

	/** To whom something is given, and in which block. */
	private record Given(Set<Role> roles, String block) {
	}

	private static @Nullable Role role(Object value) {
		return switch (value) {
			case Role role -> role;
			case Receiver.ToRole to -> to.role();
			default -> null;
		};
	}

	/** What is done or told, not the key under which the role stands. */
	private static Path what(Path path) {
		var place = path.isItem() ? path.parent() : path;
		return place.last().equals("role") ? place.parent() : place;
	}

}
