package se.larmnav.alarms.reserve;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.contract.alarms.ReserveListsApi;
import se.larmnav.contract.alarms.ReserveListsApi.ReserveList;
import se.larmnav.contract.alarms.ReserveListsApi.Summary;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.AreaPart;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Organisations;
import tools.jackson.databind.json.JsonMapper;

/** Makes the list of each unit that goes to alarms, of the homes in its areas. */
@Component
class ReserveLists {

	private final KeptLists kept;

	private final Homes homes;

	private final Organisations organisations;

	private final Sealing sealing;

	private final JsonMapper json;

	private final Clock clock;

	ReserveLists(KeptLists kept, Homes homes, Organisations organisations, Sealing sealing, JsonMapper json,
			Clock clock) {
		this.kept = kept;
		this.homes = homes;
		this.organisations = organisations;
		this.sealing = sealing;
		this.json = json;
		this.clock = clock;
	}

	/** Makes all of them anew; part of the bound tenant's transaction. */
	void make() {
		var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
		var all = homes.inUse();
		var organisation = organisations.current();
		var units = organisation.units().stream().filter((unit) -> !areas(unit).isEmpty()).toList();
		units.forEach((unit) -> make(unit, all, now));
		kept.keepOnly(units.stream().map(Unit::id).toList());
	}

	private void make(Unit unit, List<Home> all, Instant now) {
		var areas = areas(unit);
		var own = all.stream()
			.filter((home) -> home.area() != null && areas.contains(home.area()))
			.map(ReserveLists::view)
			.sorted(Comparator.comparing((ReserveListsApi.Home home) -> String.valueOf(home.address())))
			.toList();
		var list = new ReserveList(unit.id(), unit.name(), now, own);
		kept.keep(new Summary(unit.id(), unit.name(), now, own.size()),
				sealing.seal(json.writeValueAsBytes(list), unit.id()));
	}

	/** The areas in which the unit goes to alarms, by day or by night. */
	private Set<String> areas(Unit unit) {
		return organisations.current()
			.areas()
			.stream()
			.filter((area) -> goesThere(area.units(), unit.id()))
			.map(AlarmArea::id)
			.collect(Collectors.toSet());
	}

	private static boolean goesThere(Map<AreaPart, String> units, String unit) {
		return Stream.of(AreaPart.DAY, AreaPart.NIGHT).anyMatch((part) -> unit.equals(units.get(part)));
	}

	/** Opens what was made. */
	ReserveList open(byte[] content, String unit) {
		return json.readValue(sealing.open(content, unit), ReserveList.class);
	}

	private static ReserveListsApi.Home view(Home home) {
		var facts = home.facts();
		var address = facts.address();
		return new ReserveListsApi.Home(home.id(), home.controller(),
				facts.people()
					.stream()
					.map((one) -> new ReserveListsApi.Person(one.id(), one.name(), one.personalNumber(), one.phone()))
					.toList(),
				(address == null) ? null
						: present(address.street(), address.entrance(), address.postcode(), address.place())
							.collect(Collectors.joining(", ")),
				(address == null) ? null : address.doorCode(), access(facts.access()), facts.toKnow(), facts.plan(),
				facts.contacts()
					.stream()
					.map((one) -> present(one.name(), one.relation(), one.phone()).collect(Collectors.joining(", ")))
					.toList());
	}

	private static List<String> access(Home.@Nullable Access access) {
		return (access == null) ? List.of() : present(access.summary(), access.keyNumber(), access.cabinet(),
				access.place(), access.opensWith(), access.alarmCode())
			.toList();
	}

	private static Stream<String> present(@Nullable String... parts) {
		return Stream.of(parts).flatMap(Stream::ofNullable).filter((part) -> !part.isBlank());
	}

}
