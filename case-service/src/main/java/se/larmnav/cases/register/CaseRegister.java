package se.larmnav.cases.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.ids.Ids;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** All cases of a municipality, and the one gate through which a caller comes to one. */
@Service
@Transactional
public class CaseRegister {

	private static final String FILE = "select id, number, version, person_id, administration, responsible, "
			+ "responsible_name, area, opened_at from alarm_case ";

	private final JdbcClient database;

	private final ObjectProvider<Ground> grounds;

	private final ObjectProvider<CaseChanges> changes;

	private final ExpectedVersion expected;

	private final Clock clock;

	CaseRegister(JdbcClient database, ObjectProvider<Ground> grounds, ObjectProvider<CaseChanges> changes,
			ExpectedVersion expected, Clock clock) {
		this.database = database;
		this.grounds = grounds;
		this.changes = changes;
		this.expected = expected;
		this.clock = clock;
	}

	/** Opens a case for a person, with the next number of the year. */
	public CaseFile begin(UUID person, @Nullable String administration, @Nullable String area) {
		var now = clock.instant();
		int year = SwedishTime.dateOf(now).getYear();
		int next = database.sql("""
				insert into case_number (year, last) values (:year, 1)
				on conflict (year) do update set last = case_number.last + 1 returning last
				""").param("year", year).query(Integer.class).single();
		var id = Ids.next();
		database.sql("""
				insert into alarm_case (id, version, number, person_id, administration, area, opened_at)
				values (:id, 0, :number, :person, :administration, :area, :at)
				""")
			.param("id", id)
			.param("number", "%d-%06d".formatted(year, next))
			.param("person", person)
			.param("administration", administration)
			.param("area", area)
			.param("at", now.atOffset(ZoneOffset.UTC))
			.update();
		return of(id);
	}

	/** A case that the caller may see, and why; refused otherwise (AMD-20). */
	@Transactional(readOnly = true)
	public SeenCase open(UUID id) {
		var file = of(id);
		return new SeenCase(file, ground(file));
	}

	/**
	 * Begins a change in a case: it is locked until the transaction ends, so that what is
	 * looked at still holds when it is written, and it gets a new version. A caller whose
	 * picture of the case is old is told so.
	 */
	public CaseFile change(UUID id) {
		database.sql("select 1 from alarm_case where id = :id for update").param("id", id).query().listOfRows();
		var file = of(id);
		ground(file);
		expected.said().ifPresent((version) -> {
			if (version != file.version()) {
				throw Refusal.outdated()
					.with("version", file.version())
					.with("changes", changes.getObject().since(id, version));
			}
		});
		database.sql("update alarm_case set version = version + 1 where id = :id").param("id", id).update();
		return file;
	}

	/** The register's own knowledge of a case, for the platform's own work. */
	@Transactional(readOnly = true)
	public CaseFile of(UUID id) {
		return find(id).orElseThrow(() -> Refusal.notFound("case"));
	}

	/** The case, if there is one. */
	@Transactional(readOnly = true)
	public Optional<CaseFile> find(UUID id) {
		return database.sql(FILE + "where id = :id").param("id", id).query(CaseRegister::file).optional();
	}

	/** Whether a person has a case here. */
	@Transactional(readOnly = true)
	public boolean hasCase(UUID person) {
		return database.sql("select exists (select from alarm_case where person_id = :person)")
			.param("person", person)
			.query(Boolean.class)
			.single();
	}

	/** The register's own knowledge of these cases, in one question. */
	@Transactional(readOnly = true)
	public Map<UUID, CaseFile> all(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return database.sql(FILE + "where id in (:ids)")
			.param("ids", ids)
			.query(CaseRegister::file)
			.stream()
			.collect(Collectors.toMap(CaseFile::id, Function.identity()));
	}

	/** The cases of these people that the caller may see. */
	@Transactional(readOnly = true)
	public List<SeenCase> seenOf(Collection<UUID> people) {
		if (people.isEmpty()) {
			return List.of();
		}
		var files = database.sql(FILE + "where person_id in (:people) order by person_id, opened_at desc")
			.param("people", people)
			.query(CaseRegister::file)
			.list();
		var on = groundsOf(files);
		return files.stream().flatMap((file) -> {
			var ground = on.get(file.id());
			return ground == null ? Stream.<SeenCase>empty() : Stream.of(new SeenCase(file, ground));
		}).toList();
	}

	/** Which administration has the case. */
	public void belongsTo(UUID id, String administration) {
		database.sql("update alarm_case set administration = :to where id = :id")
			.param("to", administration)
			.param("id", id)
			.update();
	}

	/** Another administration has it now, and nobody there yet. */
	public void transferTo(UUID id, String administration) {
		belongsTo(id, administration);
		database.sql("update alarm_case set responsible = null, responsible_name = null where id = :id")
			.param("id", id)
			.update();
	}

	/** Which decision-maker has the case. */
	public void handTo(UUID id, String userName, String name) {
		database.sql("update alarm_case set responsible = :user, responsible_name = :name where id = :id")
			.param("user", userName)
			.param("name", name)
			.param("id", id)
			.update();
	}

	/** In which alarm area the home lies. */
	public void liesIn(UUID id, String area) {
		database.sql("update alarm_case set area = :area where id = :id").param("area", area).param("id", id).update();
	}

	private String ground(CaseFile file) {
		var ground = groundsOf(List.of(file)).get(file.id());
		if (ground == null) {
			throw Refusal.notAllowed("case-not-yours");
		}
		return ground;
	}

	/**
	 * On what ground the caller may see which; each ground is asked once for them all.
	 */
	private Map<UUID, String> groundsOf(List<CaseFile> files) {
		var caller = Caller.current();
		var on = new HashMap<UUID, String>();
		if (caller.kind() == Caller.Kind.AUTOMATION || caller.kind() == Caller.Kind.SERVICE) {
			files.forEach((file) -> on.put(file.id(), "automation"));
			return on;
		}
		for (var ground : grounds.orderedStream().toList()) {
			var others = files.stream().filter((file) -> !on.containsKey(file.id())).toList();
			if (!others.isEmpty()) {
				ground.among(others, caller).forEach((id) -> on.put(id, ground.name()));
			}
		}
		return on;
	}

	private static CaseFile file(ResultSet row, int number) throws SQLException {
		return new CaseFile(row.getObject("id", UUID.class), row.getString("number"), row.getLong("version"),
				row.getObject("person_id", UUID.class), row.getString("administration"), row.getString("responsible"),
				row.getString("responsible_name"), row.getString("area"),
				row.getObject("opened_at", OffsetDateTime.class).toInstant());
	}

}
