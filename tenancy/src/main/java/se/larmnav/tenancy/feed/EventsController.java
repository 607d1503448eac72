package se.larmnav.tenancy.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.Caller;

/** Lets other services read this one's feed, and wait at its end. */
@RestController
class EventsController implements EventsApi {

	private static final int LIMIT = 500;

	private static final Duration LONGEST = Duration.ofSeconds(25);

	/** How often another instance's numbers are looked for. */
	private static final Duration LOOK = Duration.ofMillis(500);

	private final JdbcClient database;

	private final Bell numbered;

	private final JsonMapper json;

	EventsController(JdbcClient database, Bell numbered, JsonMapper json) {
		this.database = database;
		this.numbered = numbered;
		this.json = json;
	}

	@Override
	public Page events(@Nullable String tenant, long after, Set<String> types, int wait) {
		var patience = Duration.ofSeconds(Math.max(0, wait));
		var until = System.nanoTime() + (patience.compareTo(LONGEST) < 0 ? patience : LONGEST).toNanos();
		while (true) {
			var heard = numbered.heard();
			var page = read(tenant, after, types);
			var left = Duration.ofNanos(until - System.nanoTime());
			if (!page.events().isEmpty() || !left.isPositive() || !waits(heard, left)) {
				return page;
			}
		}
	}

	@Override
	public void applied(Applied applied) {
		var reader = Caller.current().subject();
		applied.upTo()
			.forEach((tenant, sequence) -> database.sql("""
					insert into platform.feed_readers (reader, tenant, sequence) values (:reader, :tenant, :sequence)
					on conflict (reader, tenant) do update
					set sequence = greatest(feed_readers.sequence, excluded.sequence), at = clock_timestamp()""")
				.param("reader", reader)
				.param("tenant", tenant)
				.param("sequence", sequence)
				.update());
	}

	private boolean waits(long heard, Duration left) {
		try {
			numbered.await(heard, (left.compareTo(LOOK) < 0) ? left : LOOK);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private Page read(@Nullable String tenant, long after, Set<String> types) {
		var head = database.sql("select coalesce(max(sequence), 0) from platform.outbox where sequence is not null")
			.query(Long.class)
			.single();
		if (head <= after) {
			return new Page(List.of(), after);
		}
		var query = database.sql("""
				select id, tenant, sequence, type, at, payload from platform.outbox
				where sequence > :after and sequence <= :head and type in (:types) %s
				order by sequence limit :limit""".formatted((tenant == null) ? "" : "and tenant = :tenant"))
			.param("after", after)
			.param("head", head)
			.param("types", types)
			.param("limit", LIMIT);
		var events = ((tenant == null) ? query : query.param("tenant", tenant)).query(this::event).list();
		return new Page(events, (events.size() < LIMIT) ? head : events.getLast().sequence());
	}

	private Event event(ResultSet row, int number) throws SQLException {
		return new Event(row.getObject("id", UUID.class), row.getString("tenant"), row.getLong("sequence"),
				row.getString("type"), row.getObject("at", OffsetDateTime.class).toInstant(),
				json.readTree(row.getString("payload")));
	}

}
