package se.larmnav.tenants.routine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenants.routine.PublishedVersion.Origin;
import se.larmnav.tenants.routine.PublishedVersion.Withdrawal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions in the tenant's schema. */
@Component
class VersionBook {

	private final JdbcClient database;

	VersionBook(JdbcClient database) {
		this.database = database;
	}

	/** One publishes or withdraws at a time. */
	void lock() {
		this.database.sql("lock table routine_version in exclusive mode").update();
	}

	int next() {
		return this.database.sql("select coalesce(max(version), 0) + 1 from routine_version")
			.query(Integer.class)
			.single();
	}

	List<PublishedVersion> all() {
		return this.database
			.sql("""
					select v.version, v.valid_from, v.yaml, v.published_at, coalesce(o.publisher, v.published_by) as publisher,
					       o.based_on, o.author, o.approver, w.at, w.by_name, w.because
					from routine_version v
					left join routine_origin o on o.version = v.version
					left join routine_withdrawal w on w.version = v.version
					order by v.version desc""")
			.query((row, number) -> version(row))
			.list();
	}

	void keepOrigin(int version, ApprovedRoutine approved, String publisher) {
		this.database.sql("""
				insert into routine_origin (version, draft, based_on, author, approver, publisher)
				values (:version, :draft, :basedOn, :author, :approver, :publisher)""")
			.param("version", version)
			.param("draft", approved.draft())
			.param("basedOn", approved.basedOn())
			.param("author", approved.author())
			.param("approver", approved.approver())
			.param("publisher", publisher)
			.update();
	}

	private static PublishedVersion version(ResultSet row) throws SQLException {
		var origin = row.getString("author") == null ? null
				: new Origin(row.getInt("based_on"), row.getString("author"), row.getString("approver"));
		var withdrawnAt = at(row, "at");
		var withdrawn = withdrawnAt == null ? null
				: new Withdrawal(withdrawnAt, row.getString("by_name"), row.getString("because"));
		return new PublishedVersion(row.getInt("version"), row.getObject("valid_from", LocalDate.class),
				row.getString("yaml"), row.getObject("published_at", OffsetDateTime.class).toInstant(),
				row.getString("publisher"), origin, withdrawn);
	}

	private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
		var time = row.getObject(column, OffsetDateTime.class);
		return time == null ? null : time.toInstant();
	}

}
