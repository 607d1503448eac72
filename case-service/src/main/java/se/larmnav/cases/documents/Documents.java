package se.larmnav.cases.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;

/**
 * The documents of the cases. What has been made is never changed, only filed elsewhere.
 */
@Service
@Transactional
public class Documents {

	private static final String LINE = "id, template, title, register, made_at, signed, locked";

	private final Press press;

	private final JdbcClient database;

	private final CaseRegister register;

	private final People people;

	private final Organisations organisations;

	private final ObjectProvider<Paper> papers;

	private final Clock clock;

	Documents(Press press, JdbcClient database, CaseRegister register, People people, Organisations organisations,
			ObjectProvider<Paper> papers, Clock clock) {
		this.press = press;
		this.papers = papers;
		this.database = database;
		this.register = register;
		this.people = people;
		this.organisations = organisations;
		this.clock = clock;
	}

	/**
	 * Makes a document and keeps it; it says whose it is, as far as that has been told.
	 */
	public UUID make(NewDocument made) {
		var model = new HashMap<>(made.model());
		organisations.municipality().ifPresent((name) -> model.put("municipality", name));
		return insert(made, press.print(made.template(), model));
	}

	/** Keeps a paper that somebody has signed. */
	public UUID keep(KeptPaper paper) {
		return insert(new NewDocument(paper.caseId(), paper.kind(), paper.title(), paper.register(), true, Map.of()),
				paper.pdf());
	}

	private UUID insert(NewDocument made, byte[] content) {
		var id = Ids.next();
		database.sql("""
				insert into document (id, case_id, template, title, register, filed, made_at, made_by, signed, locked,
				                      sha256, content)
				values (:id, :case, :template, :title, :register, false, :at, :by, :signed, false, :sha, :content)
				""")
			.param("id", id)
			.param("case", made.caseId())
			.param("template", made.template())
			.param("title", made.title())
			.param("register", made.register())
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.param("signed", made.signed())
			.param("sha", sha256(content))
			.param("content", content)
			.update();
		return id;
	}

	/**
	 * Makes a document that a step asks for; the capability that knows its facts fills
	 * it.
	 * @param words the municipality's own paragraphs in it
	 */
	public UUID make(UUID caseId, String template, String title, String register, int copies, List<String> words) {
		var paper = papers.stream()
			.filter((one) -> one.template().equals(template))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No template " + template));
		var model = new HashMap<>(paper.of(caseId));
		model.put("copies", copies);
		model.put("words", words);
		return make(new NewDocument(caseId, template, title, register, paper.isSigned(caseId), model));
	}

	/** The newest document of a template in a case. */
	@Transactional(readOnly = true)
	public Optional<UUID> newest(UUID caseId, String template) {
		return of(caseId).stream().filter((one) -> one.template().equals(template)).map(DocumentLine::id).findFirst();
	}

	/** Write-protects a document (LJU-ASG-04). */
	public void lock(UUID id) {
		database.sql("update document set locked = true where id = :id").param("id", id).update();
	}

	/** Files a document in a register, such as "Nyckelkvittenser" (GBG-KEY-19). */
	public void file(UUID id, String where) {
		database.sql("update document set register = :where, filed = true where id = :id")
			.param("where", where)
			.param("id", id)
			.update();
	}

	/** The PDF, for somebody who may see its case. */
	public byte[] open(UUID id) {
		var caseId = database.sql("select case_id from document where id = :id")
			.param("id", id)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> Refusal.notFound("document"));
		var seen = register.open(caseId);
		people.read(seen.file().person(), "document", seen.ground());
		return content(id);
	}

	/** The PDF, for a capability that has seen to who may have it. */
	@Transactional(readOnly = true)
	public byte[] content(UUID id) {
		return database.sql("select content from document where id = :id")
			.param("id", id)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	/** The documents of a case, newest first. */
	@Transactional(readOnly = true)
	public List<DocumentLine> of(UUID caseId) {
		return database.sql("select " + LINE + " from document where case_id = :case order by made_at desc, id desc")
			.param("case", caseId)
			.query(Documents::line)
			.list();
	}

	/** One document's line. */
	@Transactional(readOnly = true)
	public DocumentLine line(UUID id) {
		return database.sql("select " + LINE + " from document where id = :id")
			.param("id", id)
			.query(Documents::line)
			.single();
	}

	private static DocumentLine line(ResultSet row, int number) throws SQLException {
		return new DocumentLine(row.getObject("id", UUID.class), row.getString("template"), row.getString("title"),
				row.getString("register"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
				row.getBoolean("signed"), row.getBoolean("locked"));
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
