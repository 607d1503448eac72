package se.larmnav.alarms.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.StatisticsApi.Arrivals;
import se.larmnav.contract.alarms.StatisticsApi.Kept;
import se.larmnav.contract.alarms.StatisticsApi.Response;
import se.larmnav.contract.alarms.StatisticsApi.Statistics;
import se.larmnav.contract.alarms.StatisticsApi.Week;

/**
 * Counts the tenant's alarms, one question each; an alarm is one however often it was
 * pressed. A group of fewer homes than {@link #FEW} is not told more of, so that nobody
 * is recognised.
 */
@Component
class Figures {

	/** ux.md 2.11. */
	static final int FEW = 5;

	private static final int BINS = 19;

	/** A person's alarms of the period, and how each promise went. */
	static final String COUNTED = """
			with counted as (
			    select alarm.*, exists (select from alarm_history where alarm_id = alarm.id and what = 'PROMISE_BROKEN'
			            and detail = 'ANSWER') as answer_broken,
			        exists (select from alarm_history where alarm_id = alarm.id and what = 'PROMISE_NOT_COUNTED'
			            and detail = 'ANSWER') as answer_excepted,
			        exists (select from alarm_history where alarm_id = alarm.id and what = 'PROMISE_BROKEN'
			            and detail = 'ACTION') as action_broken,
			        exists (select from alarm_history where alarm_id = alarm.id and what = 'PROMISE_NOT_COUNTED'
			            and detail = 'ACTION') as action_excepted
			    from alarm
			    where category = 'PERSONAL' and received_at >= :from and received_at < :until
			        and (cast(:unit as text) is null or unit = :unit))
			""";

	private static final String ANSWERED = """
			select count(*), count(*) filter (where answer_broken), count(*) filter (where answer_excepted)%s
			from counted where (answered_at is not null or state = 'CLOSED')%s
			""";

	private final JdbcClient database;

	private final Hours hours;

	private final Outcomes outcomes;

	Figures(JdbcClient database, Hours hours, Outcomes outcomes) {
		this.database = database;
		this.hours = hours;
		this.outcomes = outcomes;
	}

	Statistics of(Period period, LocalDate today) {
		return new Statistics(period.from(), period.until(), period.unit(), isPreliminary(period, today),
				days(period, today), hours.of(period), hours.ofWeekdays(period), answered(period), weeks(period),
				responses(period), arrivals(period), outcomes.of(period), outcomes.deviations(period, today));
	}

	private static int days(Period period, LocalDate today) {
		var begun = today.plusDays(1);
		var end = period.until().isAfter(begun) ? begun : period.until();
		return (int) Math.max(1, period.from().until(end, ChronoUnit.DAYS));
	}

	private boolean isPreliminary(Period period, LocalDate today) {
		return period.until().isAfter(today)
				|| ask(period, COUNTED + "select exists (select from counted" + " where state <> 'CLOSED') ")
					.query(Boolean.class)
					.single();
	}

	private Kept answered(Period period) {
		return ask(period, COUNTED + ANSWERED.formatted("", "")).query(Figures::kept).single();
	}

	private List<Week> weeks(Period period) {
		return ask(period,
				COUNTED + ANSWERED.formatted(", date_trunc('week', received_at at time zone 'Europe/Stockholm')::date",
						" group by 4 order by 4"))
			.query((row, number) -> new Week(row.getObject(4, LocalDate.class), kept(row, number)))
			.list();
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		return new Kept(row.getInt(1), row.getInt(2), row.getInt(3));
	}

	private List<Response> responses(Period period) {
		return ask(period, COUNTED + """
				select unit_name, alarms, homes, p[1], p[2], p[3], p[4] from (
				    select unit_name, count(*) as alarms, count(distinct homes) as homes,
				        percentile_disc(array[0.5, 0.9, 0.95, 1]) within group
				            (order by extract(epoch from answered_at - received_at)::int) as p
				    from counted where answered_at >= received_at group by unit_name) each_unit
				order by unit_name nulls last
				""").query(Figures::response).list();
	}

	private static Response response(ResultSet row, int number) throws SQLException {
		var few = row.getInt(3) < FEW;
		return new Response(row.getString(1), row.getInt(2), few, seconds(row, 4, few), seconds(row, 5, few),
				seconds(row, 6, few), seconds(row, 7, few));
	}

	private static @Nullable Integer seconds(ResultSet row, int column, boolean few) throws SQLException {
		return few ? null : row.getInt(column);
	}

	private Arrivals arrivals(Period period) {
		Map<Integer, Integer> bins = ask(period, COUNTED + """
				select least(floor(extract(epoch from on_site_at - received_at) / 300)::int, %d), count(*)
				from counted where on_site_at >= received_at group by 1
				""".formatted(BINS - 1)).query((row, number) -> Map.entry(row.getInt(1), row.getInt(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		var all = new ArrayList<Integer>();
		for (var bin = 0; bin < BINS; bin++) {
			all.add(bins.getOrDefault(bin, 0));
		}
		var action = ask(period, COUNTED
				+ "select count(*), count(*) filter (where action_broken), count(*) filter (where action_excepted)"
				+ " from counted where on_site_at >= received_at")
			.query(Figures::kept)
			.single();
		return new Arrivals(List.copyOf(all), action, outcomes.promisedMinutes());
	}

	private JdbcClient.StatementSpec ask(Period period, String sql) {
		return period.in(database.sql(sql));
	}

}
