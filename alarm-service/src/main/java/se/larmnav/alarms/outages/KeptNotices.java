package se.larmnav.alarms.outages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.routine.outage.Outages.By;

/** Who is told of the tenant's operational faults, on disk. */
@Component
class KeptNotices {

	private final JdbcClient database;

	KeptNotices(JdbcClient database) {
		this.database = database;
	}

	/** What a person calls about is not sent; what has no address cannot be. */
	void expect(UUID outage, List<Told.Receiving> all) {
		for (var number = 0; number < all.size(); number++) {
			var one = all.get(number);
			database.sql("""
					insert into outage_notice (id, outage, number, to_name, by_way, address, state, why)
					values (:id, :outage, :number, :name, :by, :address, :state, :why)
					""")
				.param("id", UUID.randomUUID())
				.param("outage", outage)
				.param("number", number)
				.param("name", one.name())
				.param("by", one.by().name())
				.param("address", one.address())
				.param("state", state(one))
				.param("why", one.address().isEmpty() ? "no-address" : null)
				.update();
		}
	}

	private static String state(Told.Receiving one) {
		if (one.by() == By.PHONE) {
			return "TO_CALL";
		}
		return one.address().isEmpty() ? "FAILED" : "WAITING";
	}

	/** What has not been handed over and may be. */
	List<Unsent> unsent(UUID outage) {
		return database
			.sql("""
					select id, outage, to_name, by_way, address from outage_notice
					where outage = :outage and state in ('WAITING', 'FAILED') and address <> '' and by_way <> 'PHONE' order by number
					""")
			.param("outage", outage)
			.query((row, number) -> new Unsent(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
					row.getString(3), By.valueOf(row.getString(4)), row.getString(5)))
			.list();
	}

	/** Whether it was not sent before. */
	boolean sent(UUID notice, Instant at) {
		return database
			.sql("update outage_notice set state = 'SENT', at = :at, why = null where id = :id and state <> 'SENT'")
			.param("id", notice)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	void failed(UUID notice, String why, Instant at) {
		database
			.sql("update outage_notice set state = 'FAILED', at = :at, why = :why where id = :id and state <> 'SENT'")
			.param("id", notice)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("why", why)
			.update();
	}

	List<OutagesApi.Notice> of(UUID outage) {
		return database
			.sql("""
					select to_name, by_way, address, state, at, why from outage_notice where outage = :outage order by number
					""")
			.param("outage", outage)
			.query(KeptNotices::notice)
			.list();
	}

	private static OutagesApi.Notice notice(ResultSet row, int number) throws SQLException {
		return new OutagesApi.Notice(row.getString("to_name"), row.getString("by_way"), row.getString("address"),
				row.getString("state"), orNull(row), row.getString("why"));
	}

	private static @Nullable Instant orNull(ResultSet row) throws SQLException {
		var value = row.getObject("at", OffsetDateTime.class);
		return (value == null) ? null : value.toInstant();
	}

	/** Somebody who has not been told. */
	record Unsent(UUID id, UUID outage, String name, By by, String address) {
	}

}
