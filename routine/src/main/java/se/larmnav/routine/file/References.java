package se.larmnav.routine.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.decision.ServiceItem;
import se.larmnav.routine.organisation.Administration;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.AreaPart;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.organisation.Unit;

/** Checks that every id that a file names exists. */
final class References {

	private final @Nullable Organisation organisation;

	private final @Nullable Routine routine;

	private References(@Nullable Organisation organisation, @Nullable Routine routine) {
		this.organisation = organisation;
		this.routine = routine;
	}

	/** Checks what can be checked with what is known. */
	static void check(YamlFile<?> file, @Nullable Organisation organisation, @Nullable Routine routine) {
		var references = new References(organisation, routine);
		for (var reference : file.references()) {
			var ids = references.ids(reference.thing());
			if (ids != null && !ids.contains(reference.id())) {
				file.problems().add(reference.mark(), reference.key(), text(reference, ids));
			}
		}
	}

	private static String text(Reference reference, List<String> ids) {
		String thing = reference.thing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return "unknown " + thing + " '" + reference.id() + "'; expected one of " + String.join(", ", ids);
	}

	private @Nullable List<String> ids(Names.Thing thing) {
		if (thing == Names.Thing.SERVICE_ITEM) {
			return this.routine == null ? null
					: this.routine.decisions().serviceItems().stream().map(ServiceItem::key).toList();
		}
		return this.organisation == null ? null : ids(thing, this.organisation);
	}

	private static @Nullable List<String> ids(Names.Thing thing, Organisation organisation) {
		return switch (thing) {
			case ADMINISTRATION -> organisation.administrations().stream().map(Administration::id).toList();
			case UNIT -> organisation.units().stream().map(Unit::id).toList();
			case AREA -> organisation.areas().stream().map(AlarmArea::id).toList();
			case LIST -> organisation.lists().stream().map(MailingList::id).toList();
			case STAFF -> organisation.staff().stream().map(StaffMember::user).toList();
			case AREA_PART -> Arrays.stream(AreaPart.values())
				.filter((part) -> organisation.areas().stream().allMatch((area) -> area.units().containsKey(part)))
				.map(AreaPart::key)
				.toList();
			case SERVICE_ITEM -> null;
		};
	}

}
