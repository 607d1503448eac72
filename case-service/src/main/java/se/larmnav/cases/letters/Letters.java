package se.larmnav.cases.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.LettersApi.Delivery;
import se.larmnav.contract.cases.LettersApi.Letter;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/**
 * The letters of the cases. The municipality's letter service fetches them and says how
 * each was sent, so that nothing is lost while it is away.
 */
@Service
@Transactional
public class Letters {

	private static final Set<String> CHANNELS = Set.of("DIGITAL_MAILBOX", "PRINT");

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private static final int MOST = 200;

	private final JdbcClient database;

	private final Documents documents;

	private final CaseRegister register;

	private final People people;

	private final Journal journal;

	private final Texts texts;

	private final Clock clock;

	Letters(JdbcClient database, Documents documents, CaseRegister register, People people, Journal journal,
			Texts texts, Clock clock) {
		this.database = database;
		this.documents = documents;
		this.register = register;
		this.people = people;
		this.journal = journal;
		this.texts = texts;
		this.clock = clock;
	}

	/** A document is to be sent to the person of the case. */
	public void send(UUID caseId, UUID document, String template, String title) {
		database.sql("""
				insert into letter (id, case_id, document_id, template, title, since)
				values (:id, :case, :document, :template, :title, :since)
				""")
			.param("id", Ids.next())
			.param("case", caseId)
			.param("document", document)
			.param("template", template)
			.param("title", title)
			.param("since", clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The newest letter of a template in a case. */
	@Transactional(readOnly = true)
	public Optional<LetterFile> of(UUID caseId, String template) {
		return database.sql("""
				select * from letter where case_id = :case and template = :template order by since desc, id desc limit 1
				""").param("case", caseId).param("template", template).query(this::file).optional();
	}

	/** What waits, oldest first; one row in the read log. */
	List<Letter> waiting() {
		Caller.current().require("integrator");
		var letters = database.sql("select * from letter where sent_at is null order by since, id limit :most")
			.param("most", MOST)
			.query(this::file)
			.list();
		var cases = register.all(letters.stream().map(LetterFile::caseId).collect(Collectors.toSet()));
		var persons = people.readAll(cases.values().stream().map(CaseFile::person).collect(Collectors.toSet()),
				"letters", "letter");
		return letters.stream().map((one) -> {
			var file = Objects.requireNonNull(cases.get(one.caseId()));
			var person = Objects.requireNonNull(persons.get(file.person()));
			return new Letter(one.id(), file.number(), one.title(), person.personalNumber().digits(), person.name(),
					person.address().line(), one.since());
		}).toList();
	}

	/** The PDF of a letter, for the letter service. */
	byte[] content(UUID id) {
		Caller.current().require("integrator");
		var letter = get(id);
		people.read(register.of(letter.caseId()).person(), "document", "letter");
		return documents.content(letter.document());
	}

	/** It was sent; said again, it is the same. */
	void delivered(UUID id, Delivery told) {
		Caller.current().require("integrator");
		if (!CHANNELS.contains(String.valueOf(told.channel()))) {
			throw Refusal.invalid("/channel", told.channel() == null ? "missing" : "unknown");
		}
		if (told.at() == null || told.at().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
			throw Refusal.invalid("/at", told.at() == null ? "missing" : "in-the-future");
		}
		var letter = get(id);
		boolean first = database
			.sql("update letter set channel = :channel, sent_at = :at where id = :id and sent_at is null")
			.param("channel", told.channel())
			.param("at", told.at().atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update() == 1;
		if (first) {
			journal.write(Line
				.of(letter.caseId(), Category.MESSAGE,
						texts.of("letter.sent", letter.title(), texts.of("letter." + told.channel())))
				.with(letter.document())
				.happened(told.at()));
		}
	}

	private LetterFile get(UUID id) {
		return database.sql("select * from letter where id = :id")
			.param("id", id)
			.query(this::file)
			.optional()
			.orElseThrow(() -> Refusal.notFound("letter"));
	}

	private LetterFile file(ResultSet row, int number) throws SQLException {
		var sent = row.getObject("sent_at", OffsetDateTime.class);
		var channel = row.getString("channel");
		return new LetterFile(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
				row.getObject("document_id", UUID.class), row.getString("title"),
				row.getObject("since", OffsetDateTime.class).toInstant(),
				channel == null ? null : texts.of("letter." + channel), sent == null ? null : sent.toInstant());
	}

}
