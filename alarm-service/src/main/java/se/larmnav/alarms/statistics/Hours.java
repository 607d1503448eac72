package se.larmnav.alarms.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.StatisticsApi.Hour;

/** When the tenant's alarms come, by Swedish time. */
@Component
class Hours {

	private static final int HOURS = 24;

	private static final int DAYS = 7;

	/** Tests are sent to no unit. */
	private static final String OF_THE_DAY = """
			select hour, sum(personal), sum(tests), sum(technical), max(personal + tests + technical) from (
			    select extract(hour from at at time zone 'Europe/Stockholm')::int as hour,
			        count(*) filter (where what = 'PERSONAL') as personal, count(*) filter (where what = 'TEST') as tests,
			        count(*) filter (where what = 'TECHNICAL') as technical
			    from (select received_at as at, category as what from alarm
			            where cast(:unit as text) is null or unit = :unit
			        union all select at, 'TEST' from test_alarm where cast(:unit as text) is null) happened
			    where at >= :from and at < :until
			    group by 1, (at at time zone 'Europe/Stockholm')::date) each_day
			group by hour
			""";

	private static final String OF_THE_WEEK = Figures.COUNTED + """
			select (extract(isodow from received_at at time zone 'Europe/Stockholm')::int - 1) * 24
			    + extract(hour from received_at at time zone 'Europe/Stockholm')::int, count(*)
			from counted group by 1
			""";

	private final JdbcClient database;

	Hours(JdbcClient database) {
		this.database = database;
	}

	/** All of a day's. */
	List<Hour> of(Period period) {
		var found = period.in(database.sql(OF_THE_DAY))
			.query((row, number) -> new Hour(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
			.list()
			.stream()
			.collect(Collectors.toMap(Hour::hour, Function.identity()));
		return IntStream.range(0, HOURS)
			.mapToObj((hour) -> found.getOrDefault(hour, new Hour(hour, 0, 0, 0, 0)))
			.toList();
	}

	/** Persons' alarms on each day of the week, Monday first, by the hour. */
	List<List<Integer>> ofWeekdays(Period period) {
		Map<Integer, Integer> found = period.in(database.sql(OF_THE_WEEK))
			.query((row, number) -> Map.entry(row.getInt(1), row.getInt(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return IntStream.range(0, DAYS)
			.mapToObj((day) -> IntStream.range(0, HOURS)
				.mapToObj((hour) -> found.getOrDefault(day * HOURS + hour, 0))
				.toList())
			.toList();
	}

}
