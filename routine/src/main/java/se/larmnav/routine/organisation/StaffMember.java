package se.larmnav.routine.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Role;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * A member of staff.
 *
 * @param user the name by which he or she logs in
 * @param title in Swedish
 * @param administration whose cases a decision-maker sees, if not that of the units
 * @param mobile the number to which text messages go
 * @param email the address to which what is sent by e-mail goes
 * @param shared that it is the login of a phone that several use, one after the other
 */
public record StaffMember(@Identifies String user, String name, String title, List<Role> roles,
		@Names(Thing.UNIT) @MayBeLeftOut List<String> units,
		@Names(Thing.ADMINISTRATION) @Nullable String administration, @Nullable String mobile, @Nullable String email,
		@MayBeLeftOut boolean shared) {

	public StaffMember {
		roles = List.copyOf(roles);
		units = List.copyOf(units);
	}

}
