package se.larmnav.alarms.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.contract.alarms.StatisticsApi;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.ReadLog;

/**
 * The homes from which most alarms were sent to the caller's own units; whoever is named
 * stands in the read log before the answer leaves.
 */
@Component
class OftenAlarmingHomes {

	private static final int MOST = 20;

	/** More than so many times as often as before: has the need changed (ux.md 2.11)? */
	private static final int OFTENER = 3;

	private final JdbcClient database;

	private final Homes homes;

	private final ReadLog readings;

	OftenAlarmingHomes(JdbcClient database, Homes homes, ReadLog readings) {
		this.database = database;
		this.homes = homes;
		this.readings = readings;
	}

	List<StatisticsApi.OftenAlarming> of(Period period) {
		var counts = counts(period);
		var known = homes.byIds(counts.stream().map(Count::home).toList())
			.stream()
			.collect(Collectors.toMap(Home::id, Function.identity()));
		var persons = known.values()
			.stream()
			.flatMap((home) -> home.facts().people().stream())
			.map(Home.Person::id)
			.toList();
		if (!persons.isEmpty()) {
			readings.read("often-alarming-homes", "dispatched-to-unit", persons);
		}
		return counts.stream().map((count) -> view(count, known)).toList();
	}

	private List<Count> counts(Period period) {
		return period
			.in(database
				.sql("""
						select home, count(*) filter (where received_at >= :from) as now, count(*) filter (where received_at < :from)
						from alarm cross join unnest(homes) as home
						where category = 'PERSONAL' and unit = any (cast(:units as text[])) and received_at < :until
						    and received_at >= cast(:from as timestamptz)
						        - (cast(:until as timestamptz) - cast(:from as timestamptz))
						    and (cast(:unit as text) is null or unit = :unit)
						group by home having count(*) filter (where received_at >= :from) > 0
						order by now desc, home limit :most
						"""))
			.param("units", Caller.current().units().toArray(String[]::new))
			.param("most", MOST)
			.query((row, number) -> new Count(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
			.list();
	}

	private static StatisticsApi.OftenAlarming view(Count count, Map<UUID, Home> known) {
		var names = Optional.ofNullable(known.get(count.home()))
			.stream()
			.flatMap((home) -> home.facts().people().stream())
			.map(Home.Person::listed)
			.sorted(Comparator.naturalOrder())
			.collect(Collectors.joining(" / "));
		return new StatisticsApi.OftenAlarming(count.home(), names, count.now(), count.before(),
				count.now() > OFTENER * Math.max(1, count.before()));
	}

	/** How often a home has alarmed, in the period and before it. */
	private record Count(UUID home, int now, int before) {
	}

}
