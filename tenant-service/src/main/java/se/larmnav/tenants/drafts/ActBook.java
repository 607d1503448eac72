package se.larmnav.tenants.drafts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenants.drafts.Act.Deed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with drafts and versions, in the tenant's schema; it only grows. */
@Component
class ActBook {

	private final JdbcClient database;

	private final Clock clock;

	ActBook(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	DraftHistory of(UUID draft) {
		return new DraftHistory(this.database
			.sql("select at, subject, name, what, word from routine_act where draft = :draft order by nr")
			.param("draft", draft)
			.query((row, number) -> new Act(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getString("subject"), row.getString("name"), Deed.valueOf(row.getString("what")),
					row.getString("word")))
			.list());
	}

	/** The caller has done something. */
	void write(@Nullable UUID draft, @Nullable Integer version, Deed what, @Nullable String word) {
		var caller = Caller.current();
		this.database.sql("""
				insert into routine_act (draft, version, at, subject, user_name, name, what, word)
				values (:draft, :version, :at, :subject, :user, :name, :what, :word)""")
			.param("draft", draft)
			.param("version", version)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("subject", caller.subject())
			.param("user", caller.userName())
			.param("name", caller.name())
			.param("what", what.name())
			.param("word", word)
			.update();
	}

}
