package se.larmnav.routine.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Role;

/**
 * A municipality's organisation: who works where, and which unit serves which homes.
 */
public record Organisation(String municipality, List<Administration> administrations, List<Unit> units,
		List<AlarmArea> areas, List<MailingList> lists, List<StaffMember> staff) {

	private static final Set<Role> GO_TO_HOMES = Set.of(Role.TECHNICIAN, Role.ALARM_STAFF, Role.HOME_CARE);

	public Organisation {
		administrations = List.copyOf(administrations);
		units = List.copyOf(units);
		areas = List.copyOf(areas);
		lists = List.copyOf(lists);
		staff = List.copyOf(staff);
	}

	/** The administration with this id. */
	public Optional<Administration> administration(String id) {
		return this.administrations.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/** The unit with this id. */
	public Optional<Unit> unit(String id) {
		return this.units.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/** The alarm area with this id. */
	public Optional<AlarmArea> area(String id) {
		return this.areas.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/** The mailing list with this id. */
	public Optional<MailingList> list(String id) {
		return this.lists.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/** The member of staff who logs in by this name. */
	public Optional<StaffMember> staffMember(String userName) {
		return this.staff.stream().filter((one) -> one.user().equals(userName)).findFirst();
	}

	/** The alarm area to which an address belongs, by its postcode or else its place. */
	public Optional<AlarmArea> areaOf(String postcode, String place) {
		return this.areas.stream()
			.filter((area) -> area.hasPostcode(postcode))
			.findFirst()
			.or(() -> this.areas.stream().filter((area) -> area.hasPlace(place)).findFirst());
	}

	/**
	 * The unit that a routine's target means.
	 * @param area the area of the home; without it a target by area means nobody yet
	 */
	public Optional<Unit> unitOf(Target target, @Nullable String area) {
		return switch (target.kind()) {
			case UNIT -> unit(target.name());
			case AREA -> (area == null ? Optional.<AlarmArea>empty() : area(area)).map(AlarmArea::units)
				.map((units) -> units.get(target.part()))
				.flatMap(this::unit);
		};
	}

	/**
	 * Whether a unit carries out what is assigned to it: by its kind, or since somebody
	 * works there who goes to people's homes.
	 */
	public boolean performs(Unit unit) {
		return unit.kind().performs() || this.staff.stream()
			.filter((one) -> one.units().contains(unit.id()))
			.anyMatch((one) -> one.roles().stream().anyMatch(GO_TO_HOMES::contains));
	}

	/** The units of a member of staff together with the units that are part of them. */
	public List<Unit> unitsOf(String userName) {
		var own = staffMember(userName).map(StaffMember::units).orElse(List.of());
		return this.units.stream()
			.filter((unit) -> own.contains(unit.id()) || (unit.partOf() != null && own.contains(unit.partOf())))
			.toList();
	}

}
