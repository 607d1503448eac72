package se.larmnav.cases.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is to be told at which address. Of one case only one is on its way to an address
 * at a time, the oldest first; whoever sends it has it for half a minute, by the
 * database's clock.
 */
@Component
class DeliveryBook {

	private static final int MOST = 200;

	private final JdbcClient database;

	DeliveryBook(JdbcClient database) {
		this.database = database;
	}

	void add(DeliveryFile one) {
		database.sql("""
				insert into webhook_delivery (id, webhook_id, case_id, event, assignment_id, at, state, attempts, since)
				values (:id, :webhook, :case, :event, :assignment, :at, 'WAITING', 0, :since)
				""")
			.param("id", one.id())
			.param("webhook", one.webhook())
			.param("case", one.caseId())
			.param("event", one.event())
			.param("assignment", one.assignment())
			.param("at", utc(one.at()))
			.param("since", utc(one.since()))
			.update();
	}

	/**
	 * The oldest that waits, if its turn has come and nobody is sending it: it is the
	 * caller's now.
	 */
	Optional<DeliveryFile> claim(UUID webhook, UUID caseId, Instant now) {
		return database.sql("""
				update webhook_delivery set claimed_until = clock_timestamp() + interval '30 seconds'
				where id = (select id from webhook_delivery
				            where webhook_id = :webhook and case_id = :case and state = 'WAITING'
				            order by position limit 1 for update)
				  and (claimed_until is null or claimed_until < clock_timestamp())
				  and (next_at is null or next_at <= :now)
				returning *""")
			.param("webhook", webhook)
			.param("case", caseId)
			.param("now", utc(now))
			.query(DeliveryBook::file)
			.optional();
	}

	void tried(UUID id, @Nullable Integer answer, boolean taken, Instant now, Instant next) {
		database.sql("""
				update webhook_delivery set attempts = attempts + 1, last_answer = :answer, last_tried_at = :now,
				    claimed_until = null, next_at = :next, state = case when :taken then 'TAKEN' else state end
				where id = :id""")
			.param("answer", answer)
			.param("now", utc(now))
			.param("next", utc(next))
			.param("taken", taken)
			.param("id", id)
			.update();
	}

	/** It waits from now, or is over. */
	void move(UUID id, DeliveryState to, Instant since) {
		database.sql("""
				update webhook_delivery set state = :state, since = :since, claimed_until = null, next_at = null
				where id = :id""").param("state", to.name()).param("since", utc(since)).param("id", id).update();
	}

	Optional<DeliveryFile> find(UUID id) {
		return database.sql("select * from webhook_delivery where id = :id")
			.param("id", id)
			.query(DeliveryBook::file)
			.optional();
	}

	int waiting(UUID webhook) {
		return database.sql("select count(*) from webhook_delivery where webhook_id = :webhook and state = 'WAITING'")
			.param("webhook", webhook)
			.query(Integer.class)
			.single();
	}

	List<DeliveryFile> of(UUID webhook, @Nullable DeliveryState state) {
		return database.sql("""
				select * from webhook_delivery where webhook_id = :webhook
				and (cast(:state as varchar) is null or state = :state) order by position desc limit :most""")
			.param("webhook", webhook)
			.param("state", state == null ? null : state.name())
			.param("most", MOST)
			.query(DeliveryBook::file)
			.list();
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

	private static DeliveryFile file(ResultSet row, int number) throws SQLException {
		@Nullable OffsetDateTime tried = row.getObject("last_tried_at", OffsetDateTime.class);
		return new DeliveryFile(row.getObject("id", UUID.class), row.getObject("webhook_id", UUID.class),
				row.getObject("case_id", UUID.class), row.getString("event"),
				row.getObject("assignment_id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				DeliveryState.valueOf(row.getString("state")), row.getInt("attempts"),
				row.getObject("last_answer", Integer.class), tried == null ? null : tried.toInstant(),
				row.getObject("since", OffsetDateTime.class).toInstant());
	}

}
