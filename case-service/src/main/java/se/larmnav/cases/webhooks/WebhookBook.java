package se.larmnav.cases.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses at which a municipality's other systems are told. */
@Component
class WebhookBook {

	private final JdbcClient database;

	WebhookBook(JdbcClient database) {
		this.database = database;
	}

	void add(WebhookFile one) {
		database.sql("""
				insert into webhook (id, owner, url, events, secret, since)
				values (:id, :owner, :url, :events, :secret, :since)
				""")
			.param("id", one.id())
			.param("owner", one.owner())
			.param("url", one.url())
			.param("events", String.join(",", one.events()))
			.param("secret", one.secret())
			.param("since", utc(one.since()))
			.update();
	}

	List<WebhookFile> all() {
		return database.sql("select * from webhook where ended_at is null order by since, id")
			.query(WebhookBook::file)
			.list();
	}

	Optional<WebhookFile> find(UUID id) {
		return database.sql("select * from webhook where id = :id and ended_at is null")
			.param("id", id)
			.query(WebhookBook::file)
			.optional();
	}

	void end(UUID id, Instant now) {
		database.sql("update webhook set ended_at = :now where id = :id")
			.param("now", utc(now))
			.param("id", id)
			.update();
	}

	void renew(UUID id, String secret, Instant previousUntil) {
		database.sql("""
				update webhook set previous = secret, previous_until = :until, secret = :secret where id = :id""")
			.param("until", utc(previousUntil))
			.param("secret", secret)
			.param("id", id)
			.update();
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

	private static WebhookFile file(ResultSet row, int number) throws SQLException {
		@Nullable OffsetDateTime until = row.getObject("previous_until", OffsetDateTime.class);
		var events = row.getString("events");
		return new WebhookFile(row.getObject("id", UUID.class), row.getString("owner"), row.getString("url"),
				events.isEmpty() ? List.of() : Arrays.asList(events.split(",")), row.getString("secret"),
				row.getString("previous"), until == null ? null : until.toInstant(),
				row.getObject("since", OffsetDateTime.class).toInstant());
	}

}
