package se.larmnav.routine.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Organisation;

/** Checks what no single unit or area can see by itself. */
final class OrganisationCheck {

	private final YamlFile<Organisation> file;

	private OrganisationCheck(YamlFile<Organisation> file) {
		this.file = file;
	}

	static void check(YamlFile<Organisation> file, Organisation organisation) {
		var check = new OrganisationCheck(file);
		organisation.units()
			.stream()
			.filter((unit) -> unit.id().equals(unit.partOf()))
			.forEach((unit) -> file.complainOf(unit, "units", "the unit '" + unit.id() + "' is part of itself"));
		check.oneAreaEach(organisation.areas());
	}

	/** A home lies in one area: no postcode and no place belongs to two. */
	private void oneAreaEach(List<AlarmArea> areas) {
		var owners = new HashMap<String, String>();
		for (var area : areas) {
			area.postcodes().forEach((postcode) -> owned(owners, "postcode " + postcode.replace(" ", ""), area));
			area.places().forEach((place) -> owned(owners, "place " + place.toLowerCase(Locale.ROOT), area));
		}
	}

	private void owned(HashMap<String, String> owners, String what, AlarmArea area) {
		var other = owners.putIfAbsent(what, area.id());
		if (other != null) {
			this.file.complainOf(area, "areas", "the " + what + " belongs to '" + other + "' already");
		}
	}

}
