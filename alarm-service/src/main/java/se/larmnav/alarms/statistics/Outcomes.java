package se.larmnav.alarms.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.StatisticsApi.Deviations;
import se.larmnav.contract.alarms.StatisticsApi.Outcome;
import se.larmnav.routine.dispatch.Closing;
import se.larmnav.tenancy.Routines;

/** What came of the tenant's alarms: reasons and outcomes, and deviations. */
@Component
class Outcomes {

	private final JdbcClient database;

	private final Routines routines;

	private final Clock clock;

	Outcomes(JdbcClient database, Routines routines, Clock clock) {
		this.database = database;
		this.routines = routines;
		this.clock = clock;
	}

	/**
	 * In the words of the routine in force; a word that it has no more stands as its key.
	 */
	List<Outcome> of(Period period) {
		var closing = routines.inForce(clock.instant()).closing();
		return period.in(database.sql(Figures.COUNTED + """
				select reason, outcome, count(*), count(distinct homes) from counted
				where reason is not null and outcome is not null group by reason, outcome order by 3 desc, 1, 2
				""")).query((row, number) -> outcome(row, closing)).list();
	}

	private static Outcome outcome(ResultSet row, Closing closing) throws SQLException {
		var few = row.getInt(4) < Figures.FEW;
		return new Outcome(label(closing.reasons(), row.getString(1)), label(closing.outcomes(), row.getString(2)),
				few ? null : row.getInt(3), few);
	}

	private static String label(List<Closing.Choice> choices, String key) {
		return choices.stream()
			.filter((one) -> one.key().equals(key))
			.map(Closing.Choice::label)
			.findFirst()
			.orElse(key);
	}

	/**
	 * Within how many minutes somebody acts, where no area has a time of its own; null
	 * when nothing is promised.
	 */
	@Nullable Integer promisedMinutes() {
		return Optional.ofNullable(routines.inForce(clock.instant()).guarantee())
			.flatMap((guarantee) -> Optional.ofNullable(guarantee.action()))
			.map((action) -> (int) action.within().duration().toMinutes())
			.orElse(null);
	}

	/** Those that somebody has written are closed when they have been investigated. */
	List<Deviations> deviations(Period period, LocalDate today) {
		return period.in(database.sql("""
				select type, count(*) filter (where breached_at >= :from and breached_at < :until),
				    count(*) filter (where closed_at >= :from and closed_at < :until),
				    count(*) filter (where state <> 'CLOSED'),
				    cast(:today as date) - min((breached_at at time zone 'Europe/Stockholm')::date)
				        filter (where state <> 'CLOSED')
				from deviation where cast(:unit as text) is null or unit = :unit group by type order by type
				""")).param("today", today).query((row, number) -> deviations(row)).list();
	}

	private static Deviations deviations(ResultSet row) throws SQLException {
		return new Deviations(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), days(row));
	}

	private static @Nullable Integer days(ResultSet row) throws SQLException {
		var days = row.getInt(5);
		return row.wasNull() ? null : days;
	}

}
