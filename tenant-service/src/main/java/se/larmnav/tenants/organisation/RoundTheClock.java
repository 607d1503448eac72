package se.larmnav.tenants.organisation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import se.larmnav.contract.tenants.OrganisationChangesApi.Cover;
import se.larmnav.contract.tenants.OrganisationChangesApi.Hole;
import se.larmnav.contract.tenants.OrganisationChangesApi.Responder;
import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Gap;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Unit;

/** Who is there around the clock, and when nobody is, over the next thirteen months. */
record RoundTheClock(Organisation organisation, Routine routine, LocalDate today) {

	private static final int MONTHS = 13;

	/** So many holes are told one by one; a closed weekend comes back sixty times. */
	private static final int TOLD = 5;

	List<Cover> areas() {
		return this.organisation.areas().stream().map(this::area).toList();
	}

	/** Whoever answers alarms. */
	Cover reception() {
		var unit = this.organisation.unit(this.routine.reception().unit()).orElseThrow();
		var hours = unit.opening().isEmpty() ? List.of("") : unit.opening().stream().map(Object::toString).toList();
		return cover(unit.id(), unit.name(), hours.stream().map(one -> responder(one, unit)).toList(),
				cover().gaps(unit));
	}

	private Cover area(AlarmArea area) {
		var dispatch = this.routine.dispatch();
		var responders = dispatch.hours()
			.stream()
			.flatMap(one -> this.organisation.unitOf(one.to(), area.id())
				.map(unit -> responder(one.hours().toString(), unit))
				.stream())
			.toList();
		return cover(area.id(), area.name(), responders, cover().gaps(area, dispatch, this.organisation));
	}

	private se.larmnav.routine.check.Cover cover() {
		return new se.larmnav.routine.check.Cover(this.today, this.today.plusMonths(MONTHS));
	}

	private Cover cover(String id, String name, List<Responder> responders, List<Gap> gaps) {
		return new Cover(id, name, responders, gaps.stream().limit(TOLD).map(this::hole).toList(), gaps.size(),
				gaps.stream().mapToLong(RoundTheClock::minutes).sum());
	}

	private Hole hole(Gap gap) {
		return new Hole(this.organisation.unit(gap.unit()).map(Unit::name).orElse(gap.unit()), gap.from(), gap.until(),
				minutes(gap));
	}

	private static long minutes(Gap gap) {
		return Duration.between(gap.from(), gap.until()).toMinutes();
	}

	private static Responder responder(String hours, Unit unit) {
		return new Responder(hours, unit.id(), unit.name(), unit.phone());
	}

}
