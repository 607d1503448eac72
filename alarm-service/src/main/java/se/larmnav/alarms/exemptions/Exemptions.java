package se.larmnav.alarms.exemptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.history.Actor;
import se.larmnav.contract.alarms.ExemptionsApi.Exemption;
import se.larmnav.routine.guarantee.DeclaredPeriod;
import se.larmnav.routine.guarantee.DeclaredPeriods;
import se.larmnav.routine.guarantee.Promise;

/** The tenant's periods on disk. */
@Component
public class Exemptions implements Promise.Declared {

	private static final String SELECT = """
			select id, kind, from_at, until_at, reason, decided_by_name, decided_at, ended_by_name from exemption
			""";

	private final JdbcClient database;

	Exemptions(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Collection<Promise.Exemption> between(Instant from, Instant until) {
		return periods(from, until).between(from, until);
	}

	/** What may have been declared at some moment between two. */
	public DeclaredPeriods periods(Instant from, Instant until) {
		return new DeclaredPeriods(database.sql("""
				select kind, from_at, until_at from exemption
				where from_at <= :until and (until_at is null or until_at > :from) order by from_at, id
				""")
			.param("from", at(from))
			.param("until", at(until))
			.query((row, number) -> new DeclaredPeriod(Promise.Exemption.valueOf(row.getString("kind")),
					instant(row, "from_at"),
					Optional.ofNullable(row.getObject("until_at", OffsetDateTime.class))
						.map(OffsetDateTime::toInstant)
						.orElse(null)))
			.list());
	}

	void keep(Exemption declared, Actor by) {
		database.sql("""
				insert into exemption (id, kind, from_at, until_at, reason, decided_at, decided_by, decided_by_name)
				values (:id, :kind, :from, cast(:until as timestamptz), :reason, :at, :by, :name)
				""")
			.param("id", declared.id())
			.param("kind", declared.kind())
			.param("from", at(declared.from()))
			.param("until", Optional.ofNullable(declared.until()).map(Instant::toString).orElse(null))
			.param("reason", declared.reason())
			.param("at", at(declared.decidedAt()))
			.param("by", by.subject())
			.param("name", declared.decidedBy())
			.update();
	}

	/** Ends it, unless it is over or has not begun and never will. */
	boolean end(UUID id, Actor by, Instant now) {
		return database.sql("""
				update exemption set until_at = greatest(from_at, :now), ended_by = :by, ended_by_name = :name
				where id = :id and (until_at is null or until_at > :now)
				""")
			.param("id", id)
			.param("now", at(now))
			.param("by", by.subject())
			.param("name", Optional.ofNullable(by.name()).orElse(by.subject()))
			.update() == 1;
	}

	Optional<Exemption> find(UUID id) {
		return database.sql(SELECT + "where id = :id").param("id", id).query(Exemptions::exemption).optional();
	}

	List<Exemption> newest(int most) {
		return database.sql(SELECT + "order by from_at desc, id limit :most")
			.param("most", most)
			.query(Exemptions::exemption)
			.list();
	}

	private static Exemption exemption(ResultSet row, int number) throws SQLException {
		var until = row.getObject("until_at", OffsetDateTime.class);
		return new Exemption(row.getObject("id", UUID.class), row.getString("kind"), instant(row, "from_at"),
				(until == null) ? null : until.toInstant(), row.getString("reason"), row.getString("decided_by_name"),
				instant(row, "decided_at"), row.getString("ended_by_name"));
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
