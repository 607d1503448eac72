package se.larmnav.routine.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.decision.ServiceItem;
import se.larmnav.routine.organisation.Administration;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Unit;

/** Checks that every id that a file names exists. */
final class References {

	private References() {
	}

	static void check(YamlFile<?> file, @Nullable Organisation organisation, @Nullable Routine routine) {
		for (var reference : file.references()) {
			var ids = ids(reference.thing(), organisation, routine);
			if (ids != null && !ids.contains(reference.id())) {
				file.problems()
					.add(reference.mark(), reference.key(),
							"unknown " + Shape
								.kebab(reference.thing().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
									+ " '" + reference.id() + "'; expected one of " + String.join(", ", ids));
			}
		}
	}

	private static @Nullable List<String> ids(Names.Thing thing, @Nullable Organisation organisation,
			@Nullable Routine routine) {
		if (thing == Names.Thing.SERVICE_ITEM) {
			return routine == null ? null : routine.decisions().serviceItems().stream().map(ServiceItem::key).toList();
		}
		if (organisation == null) {
			return null;
		}
		return switch (thing) {
			case ADMINISTRATION -> organisation.administrations().stream().map(Administration::id).toList();
			case UNIT -> organisation.units().stream().map(Unit::id).toList();
			case LIST -> organisation.lists().stream().map(MailingList::id).toList();
			case STAFF -> organisation.staff().stream().map(StaffMember::user).toList();
			case SERVICE_ITEM -> null;
		};
	}

}
