package se.larmnav.alarms.paging;

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
import se.larmnav.contract.alarms.PagesApi;
import se.larmnav.routine.dispatch.Page.By;

/** The tenant's pages on disk, and whom each has reached. */
@Component
class KeptPages {

	private final JdbcClient database;

	KeptPages(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Whether nobody has been told at this level, or a later one, of what has waited
	 * since then. One at a time for each tenant: a storm is one page and not a thousand.
	 */
	boolean isNew(int level, Instant since) {
		return !isPaged(level, since) && oneAtATime() && !isPaged(level, since);
	}

	/** Whether somebody has been told at this level, or a later one, since then. */
	boolean isPaged(int level, Instant since) {
		return database.sql("select exists (select from page where level >= :level and at > :since)")
			.param("level", level)
			.param("since", at(since))
			.query(Boolean.class)
			.single();
	}

	private boolean oneAtATime() {
		return database.sql(
				"select 1 from (select pg_advisory_xact_lock(hashtextextended(current_schema() || '/page', 0))) locked")
			.query(Integer.class)
			.single() == 1;
	}

	void keep(Kept page, List<Receiving> all) {
		database.sql("insert into page (id, level, at, alarms, oldest) values (:id, :level, :at, :alarms, :oldest)")
			.param("id", page.id())
			.param("level", page.level())
			.param("at", at(page.at()))
			.param("alarms", page.alarms())
			.param("oldest", at(page.oldest()))
			.update();
		for (var number = 0; number < all.size(); number++) {
			keep(page.id(), number, all.get(number));
		}
	}

	/** What has no address cannot be sent, and is shown. */
	private void keep(UUID page, int number, Receiving one) {
		database.sql("""
				insert into page_notice (id, page, number, to_name, by_way, address, state, why)
				values (:id, :page, :number, :name, :by, :address, :state, :why)
				""")
			.param("id", UUID.randomUUID())
			.param("page", page)
			.param("number", number)
			.param("name", one.name())
			.param("by", one.by().name())
			.param("address", one.address())
			.param("state", one.address().isEmpty() ? "FAILED" : "WAITING")
			.param("why", one.address().isEmpty() ? "no-address" : null)
			.update();
	}

	/** What has not been handed over and may be. */
	List<Unsent> unsent(UUID page) {
		return database
			.sql("select id, by_way, address from page_notice where page = :page and state <> 'SENT' and address <> ''"
					+ " order by number")
			.param("page", page)
			.query((row, number) -> new Unsent(row.getObject(1, UUID.class), By.valueOf(row.getString(2)),
					row.getString(3)))
			.list();
	}

	/**
	 * @param why null when it was handed over
	 */
	void became(UUID notice, @Nullable String why, Instant at) {
		database.sql("update page_notice set state = :state, at = :at, why = :why where id = :id and state <> 'SENT'")
			.param("id", notice)
			.param("state", (why == null) ? "SENT" : "FAILED")
			.param("at", at(at))
			.param("why", why)
			.update();
	}

	/** The newest first. */
	List<PagesApi.Page> since(Instant moment) {
		return database.sql("select id, level, at, alarms, oldest from page where at >= :since order by at desc, id")
			.param("since", at(moment))
			.query(KeptPages::kept)
			.list()
			.stream()
			.map((page) -> new PagesApi.Page(page.id(), page.level(), page.at(), page.alarms(), page.oldest(),
					notices(page.id())))
			.toList();
	}

	/** What was told later tells of it too. */
	boolean isLatest(Kept page) {
		return database.sql("select not exists (select from page where at > :at)")
			.param("at", at(page.at()))
			.query(Boolean.class)
			.single();
	}

	Kept of(UUID id) {
		return database.sql("select id, level, at, alarms, oldest from page where id = :id")
			.param("id", id)
			.query(KeptPages::kept)
			.single();
	}

	private List<PagesApi.Notice> notices(UUID page) {
		return database
			.sql("select to_name, by_way, state, at, why from page_notice where page = :page order by number")
			.param("page", page)
			.query((row, number) -> new PagesApi.Notice(row.getString(1), row.getString(2), row.getString(3),
					orNull(row), row.getString(5)))
			.list();
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		return new Kept(row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, OffsetDateTime.class).toInstant(),
				row.getInt(4), row.getObject(5, OffsetDateTime.class).toInstant());
	}

	private static @Nullable Instant orNull(ResultSet row) throws SQLException {
		var value = row.getObject("at", OffsetDateTime.class);
		return (value == null) ? null : value.toInstant();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/** A page as it is kept. */
	record Kept(UUID id, int level, Instant at, int alarms, Instant oldest) {
	}

	/**
	 * Somebody who is to be told.
	 *
	 * @param address empty when there is none; a user name for phones that notify
	 */
	record Receiving(String name, By by, String address) {
	}

	/** Somebody who has not been told. */
	record Unsent(UUID id, By by, String address) {
	}

}
