package se.larmnav.alarms.phones;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.sending.Phone;

/** The tenant's phones on disk. */
@Component
class KeptPhones {

	/** More than anybody carries; the oldest goes. */
	private static final int MOST = 10;

	private final JdbcClient database;

	KeptPhones(JdbcClient database) {
		this.database = database;
	}

	/** A phone that somebody else had is this person's now. */
	void keep(String user, Phone phone, Instant at) {
		database.sql("""
				insert into phone (id, user_name, endpoint, key, secret, since)
				values (:id, :user, :endpoint, :key, :secret, :since)
				on conflict (endpoint) do update set user_name = excluded.user_name, key = excluded.key,
				    secret = excluded.secret, since = excluded.since
				""")
			.param("id", UUID.randomUUID())
			.param("user", user)
			.param("endpoint", phone.endpoint().toString())
			.param("key", phone.key())
			.param("secret", phone.secret())
			.param("since", at.atOffset(ZoneOffset.UTC))
			.update();
		database
			.sql("delete from phone where user_name = :user and id not in (select id from phone where user_name = :user"
					+ " order by since desc, id limit :most)")
			.param("user", user)
			.param("most", MOST)
			.update();
	}

	void forget(String user, String endpoint) {
		database.sql("delete from phone where user_name = :user and endpoint = :endpoint")
			.param("user", user)
			.param("endpoint", endpoint)
			.update();
	}

	List<Phone> of(String user) {
		return database.sql("select endpoint, key, secret from phone where user_name = :user order by since desc")
			.param("user", user)
			.query((row, number) -> new Phone(URI.create(row.getString(1)), row.getString(2), row.getString(3)))
			.list();
	}

	/** Those of these people who have a phone. */
	List<String> reachable(Collection<String> users) {
		return users.isEmpty() ? List.of()
				: database.sql("select distinct user_name from phone where user_name in (:users) order by user_name")
					.param("users", users)
					.query(String.class)
					.list();
	}

}
