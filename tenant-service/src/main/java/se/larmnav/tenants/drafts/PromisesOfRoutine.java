package se.larmnav.tenants.drafts;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.PromisesApi.FreeDay;
import se.larmnav.contract.tenants.PromisesApi.Promise;
import se.larmnav.contract.tenants.PromisesApi.Promises;
import se.larmnav.routine.Routine;
import se.larmnav.routine.guarantee.Promise.InAreas;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Opening;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.time.ClockSpan;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.routine.time.WorkingCalendar;

/**
 * What a routine promises about alarms, with an example clock and the days that are free.
 */
record PromisesOfRoutine(Routine routine, Organisation organisation) {

	/** As far ahead as cover is looked at. */
	private static final int MONTHS = 13;

	Promises from(Instant at) {
		var today = SwedishTime.dateOf(at);
		return new Promises(at, promises(at),
				WorkingCalendar.freeDays(today, today.plusMonths(MONTHS))
					.entrySet()
					.stream()
					.map(one -> new FreeDay(one.getKey(), one.getValue()))
					.toList(),
				this.organisation.units()
					.stream()
					.filter(PromisesOfRoutine::isClosedOnFreeDays)
					.map(Unit::name)
					.toList());
	}

	private List<Promise> promises(Instant at) {
		var guarantee = this.routine.guarantee();
		return guarantee == null ? List.of()
				: Stream.concat(of("ANSWER", guarantee.answer(), at), of("ACTION", guarantee.action(), at)).toList();
	}

	private Stream<Promise> of(String name, se.larmnav.routine.guarantee.@Nullable Promise promise, Instant at) {
		if (promise == null) {
			return Stream.empty();
		}
		return Stream.concat(Stream.of(line(name, promise, null, promise.within(), at)),
				promise.inAreas().stream().map(areas -> line(name, promise, areas, areas.within(), at)));
	}

	private Promise line(String name, se.larmnav.routine.guarantee.Promise promise, @Nullable InAreas areas,
			ClockSpan within, Instant at) {
		return new Promise(name, areas == null ? List.of() : areas.areas().stream().map(this::area).toList(),
				promise.from().name(), promise.until().name(), within.inSwedish(), within.from(at),
				promise.notCountedIn().stream().map(Enum::name).toList(),
				areas == null ? promise.source().text() : areas.source().text());
	}

	private String area(String id) {
		return this.organisation.area(id).map(AlarmArea::name).orElse(id);
	}

	private static boolean isClosedOnFreeDays(Unit unit) {
		return !unit.opening().isEmpty() && unit.opening().stream().allMatch(Opening::workingDaysOnly);
	}

}
