package se.larmnav.cases.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.LeadTimesApi;
import se.larmnav.contract.cases.LeadTimesApi.Period;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The lead times of the alarms that were installed in a year, month by month. */
@Service
@Transactional(readOnly = true)
class LeadTimes {

	/** Fewer than so many could be recognised (ux.md 2.11). */
	private static final int FEW = 5;

	private static final String INSTALLED = """
			select a.received_at, i.installed_at, i.due
			from installation i join alarm_case c on c.id = i.case_id
			join lateral (select min(received_at) as received_at from application where case_id = i.case_id) a on true
			where a.received_at is not null and i.installed_at >= :from and i.installed_at < :until
			  and (c.administration is null or c.administration in (:own))
			""";

	private final JdbcClient database;

	private final Administrations administrations;

	private final Texts texts;

	private final Clock clock;

	LeadTimes(JdbcClient database, Administrations administrations, Texts texts, Clock clock) {
		this.database = database;
		this.administrations = administrations;
		this.texts = texts;
		this.clock = clock;
	}

	/** By the day when each was installed. */
	LeadTimesApi.LeadTimes of(@Nullable Integer asked) {
		Caller.current().require("decision-maker", "reception", "unit-head");
		int year = asked == null ? SwedishTime.dateOf(clock.instant()).getYear() : asked;
		if (year < 2000 || year > 2999) {
			throw Refusal.invalid("/year", "unknown");
		}
		var first = LocalDate.of(year, 1, 1);
		var all = installed(first);
		var months = all.stream()
			.collect(Collectors.groupingBy((one) -> one.installed().withDayOfMonth(1), TreeMap::new,
					Collectors.toList()));
		return new LeadTimesApi.LeadTimes(year, texts.of("lead-times.definition"), period(first, all),
				months.entrySet().stream().map((month) -> period(month.getKey(), month.getValue())).toList());
	}

	private List<Lead> installed(LocalDate first) {
		var own = administrations.of(Caller.current().userName());
		return database.sql(INSTALLED)
			.param("from", SwedishTime.startOf(first).atOffset(ZoneOffset.UTC))
			.param("until", SwedishTime.startOf(first.plusYears(1)).atOffset(ZoneOffset.UTC))
			.param("own", own.isEmpty() ? Set.of("") : own)
			.query((row, number) -> new Lead(day(row, "received_at"), day(row, "installed_at"),
					row.getObject("due", LocalDate.class)))
			.list();
	}

	private static Period period(LocalDate from, List<Lead> leads) {
		if (leads.size() < FEW) {
			return new Period(from, leads.size(), true, null, null, null);
		}
		var days = leads.stream().map(Lead::days).sorted().toList();
		var aimed = leads.stream().filter((one) -> one.due() != null).toList();
		return new Period(from, leads.size(), false, rank(days, 50), rank(days, 90),
				aimed.isEmpty() ? null : (int) (100 * aimed.stream().filter(Lead::inTime).count() / aimed.size()));
	}

	/** The smallest that so many percent do not exceed. */
	private static int rank(List<Integer> sorted, int percent) {
		return sorted.get((sorted.size() * percent + 99) / 100 - 1);
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return SwedishTime.dateOf(row.getObject(column, OffsetDateTime.class).toInstant());
	}

	private record Lead(LocalDate applied, LocalDate installed, @Nullable LocalDate due) {

		int days() {
			return (int) this.applied.until(this.installed, ChronoUnit.DAYS);
		}

		boolean inTime() {
			return this.due != null && !this.installed.isAfter(this.due);
		}

	}

}
