package se.larmnav.cases.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.WorkApi.Fact;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The messages of the cases. */
@Service
@Transactional
public class Messages {

	private static final String MINE = """
			((m.to_kind = 'LIST' and m.to_id in (:lists)) or (m.to_kind = 'UNIT' and m.to_id in (:units))
			 or (m.to_kind = 'PERSON' and m.to_id = :user)
			 or (m.to_kind = 'ROLE' and m.to_id in (:roles) and (m.to_unit is null or m.to_unit in (:units))
			     and (m.to_admin is null or m.to_admin in (:administrations))))
			""";

	private static final String WITH_RECEIPT = """
			select m.*, r.read_at, r.name as read_by from message m
			left join lateral (select read_at, name from message_receipt where message_id = m.id
			                   order by read_at limit 1) r on true
			where\s""";

	private static final int NEWEST = 200;

	private final JdbcClient database;

	private final Organisations organisations;

	private final Administrations administrations;

	private final Journal journal;

	private final Texts texts;

	private final JsonMapper json;

	private final Clock clock;

	Messages(JdbcClient database, Organisations organisations, Administrations administrations, Journal journal,
			Texts texts, JsonMapper json, Clock clock) {
		this.database = database;
		this.organisations = organisations;
		this.administrations = administrations;
		this.journal = journal;
		this.texts = texts;
		this.json = json;
		this.clock = clock;
	}

	/** Sends a message to each of its receivers, and journals that. */
	public void send(NewMessage told) {
		told.to().forEach((to) -> {
			add(told, to);
			journal.write(Line.of(told.caseId(), Category.MESSAGE, texts.of("message.sent", to.label(), told.subject()))
				.because(told.why()));
		});
	}

	/** The messages to the caller, newest first. */
	@Transactional(readOnly = true)
	public List<MessageFile> mine(boolean unreadOnly) {
		return bound(WITH_RECEIPT + MINE + (unreadOnly ? " and r.read_at is null" : "")
				+ " order by m.sequence desc limit " + NEWEST)
			.query(this::file)
			.list();
	}

	/** How many messages to the caller nobody has read. */
	@Transactional(readOnly = true)
	public int unread() {
		return bound("""
				select count(*) from message m
				where not exists (select 1 from message_receipt where message_id = m.id) and
				""" + MINE).query(Integer.class).single();
	}

	/** Those of the cases about which a message has gone to the caller. */
	@Transactional(readOnly = true)
	public Set<UUID> haveTold(Collection<UUID> cases) {
		return cases.isEmpty() ? Set.of()
				: bound("select distinct m.case_id from message m where m.case_id in (:cases) and " + MINE)
					.param("cases", cases)
					.query(UUID.class)
					.set();
	}

	/** The caller has read it; the first receipt of each reader counts. */
	public void read(UUID id) {
		var mine = bound(WITH_RECEIPT + "m.id = :id and " + MINE).param("id", id).query(this::file).optional();
		if (mine.isEmpty()) {
			throw Refusal.notFound("message");
		}
		database.sql("""
				insert into message_receipt (message_id, reader, name, read_at) values (:id, :reader, :name, :at)
				on conflict do nothing
				""")
			.param("id", id)
			.param("reader", Caller.current().userName())
			.param("name", Caller.current().name())
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private void add(NewMessage told, Addressee to) {
		database.sql("""
				insert into message (id, case_id, kind, sent_at, from_name, to_kind, to_id, to_unit, to_admin,
				                     to_label, subject, facts, why)
				values (:id, :case, :kind, :at, :from, :toKind, :to, :unit, :admin, :label, :subject,
				        cast(:facts as jsonb), cast(:why as jsonb))
				""")
			.param("id", Ids.next())
			.param("case", told.caseId())
			.param("kind", told.kind())
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.param("from", Caller.current().name())
			.param("toKind", to.kind().name())
			.param("to", to.id())
			.param("unit", to.unit())
			.param("admin", to.administration())
			.param("label", to.label())
			.param("subject", told.subject())
			.param("facts", json.writeValueAsString(told.facts()))
			.param("why", json.writeValueAsString(told.why()))
			.update();
	}

	private JdbcClient.StatementSpec bound(String sql) {
		var caller = Caller.current();
		var lists = organisations.current()
			.lists()
			.stream()
			.filter((list) -> list.members().contains(caller.userName()))
			.map(MailingList::id)
			.collect(Collectors.toSet());
		return database.sql(sql)
			.param("user", caller.userName())
			.param("lists", orNothing(lists))
			.param("units", orNothing(caller.units()))
			.param("roles", orNothing(caller.roles()))
			.param("administrations", orNothing(administrations.of(caller.userName())));
	}

	/** SQL knows no empty list. */
	private static Set<String> orNothing(Set<String> values) {
		return values.isEmpty() ? Set.of("") : values;
	}

	private MessageFile file(ResultSet row, int number) throws SQLException {
		var read = row.getObject("read_at", OffsetDateTime.class);
		return new MessageFile(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
				row.getString("kind"), row.getObject("sent_at", OffsetDateTime.class).toInstant(),
				row.getString("from_name"), row.getString("to_label"), row.getString("subject"),
				json.readValue(row.getString("facts"), new TypeReference<List<Fact>>() {
				}), read == null ? null : read.toInstant(), row.getString("read_by"));
	}

}
