package se.larmnav.cases.letters;

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
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.texts.Texts;
import se.larmnav.tenancy.Refusal;

/** The letters of a municipality, as they stand in the database. */
@Component
class LetterBook {

	private final JdbcClient database;

	private final Texts texts;

	LetterBook(JdbcClient database, Texts texts) {
		this.database = database;
		this.texts = texts;
	}

	UUID add(UUID caseId, UUID document, String template, String title, Instant since) {
		var id = Ids.next();
		database.sql("""
				insert into letter (id, case_id, document_id, template, title, since)
				values (:id, :case, :document, :template, :title, :since)
				""")
			.param("id", id)
			.param("case", caseId)
			.param("document", document)
			.param("template", template)
			.param("title", title)
			.param("since", since.atOffset(ZoneOffset.UTC))
			.update();
		return id;
	}

	Optional<LetterFile> newest(UUID caseId, String template) {
		return database.sql("""
				select * from letter where case_id = :case and template = :template order by since desc, id desc limit 1
				""").param("case", caseId).param("template", template).query(this::file).optional();
	}

	/** Those that nobody has sent and no person has been asked to send. */
	List<LetterFile> waiting(int most) {
		return database
			.sql("select * from letter where sent_at is null and given_up_at is null order by since, id limit :most")
			.param("most", most)
			.query(this::file)
			.list();
	}

	/** A letter that waits, locked until the transaction ends. */
	Optional<LetterFile> holdWaiting(UUID id) {
		return database
			.sql("select * from letter where id = :id and sent_at is null and given_up_at is null for update")
			.param("id", id)
			.query(this::file)
			.optional();
	}

	LetterFile get(UUID id) {
		return database.sql("select * from letter where id = :id")
			.param("id", id)
			.query(this::file)
			.optional()
			.orElseThrow(() -> Refusal.notFound("letter"));
	}

	/** Whether it had not been sent before. */
	boolean sent(UUID id, String channel, Instant at) {
		return database.sql("update letter set channel = :channel, sent_at = :at where id = :id and sent_at is null")
			.param("channel", channel)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update() == 1;
	}

	void givenUp(UUID id, String because, Instant at) {
		database.sql("update letter set given_up_at = :at, given_up_because = :because where id = :id")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("because", because)
			.param("id", id)
			.update();
	}

	private LetterFile file(ResultSet row, int number) throws SQLException {
		var sent = row.getObject("sent_at", OffsetDateTime.class);
		@Nullable String channel = row.getString("channel");
		return new LetterFile(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
				row.getObject("document_id", UUID.class), row.getString("title"),
				row.getObject("since", OffsetDateTime.class).toInstant(),
				channel == null ? null : texts.of("letter." + channel), sent == null ? null : sent.toInstant());
	}

}
