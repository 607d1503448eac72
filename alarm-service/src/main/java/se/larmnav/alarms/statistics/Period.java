package se.larmnav.alarms.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.larmnav.routine.time.SwedishTime;

/**
 * What is counted.
 *
 * @param from the first day
 * @param until the day after the last
 * @param unit null for all
 */
record Period(LocalDate from, LocalDate until, @Nullable String unit) {

	/** Binds it to what asks by {@code :from}, {@code :until} and {@code :unit}. */
	JdbcClient.StatementSpec in(JdbcClient.StatementSpec asked) {
		return asked.param("from", begin(this.from)).param("until", begin(this.until)).param("unit", this.unit);
	}

	private static OffsetDateTime begin(LocalDate day) {
		return day.atStartOfDay(SwedishTime.ZONE).toOffsetDateTime();
	}

}
