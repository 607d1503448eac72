package se.larmnav.alarms.hometests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.history.Actor;
import se.larmnav.contract.alarms.HomeTestsApi.Step;
import se.larmnav.routine.organisation.Unit;

/** The tenant's test alarms in homes, on disk. */
@Component
class KeptTests {

	private static final String SELECT = """
			select id, controller, home, type, unit, unit_name, found_at, planned_for, due_by, state, routine_version
			from home_test
			""";

	private final JdbcClient database;

	KeptTests(JdbcClient database) {
		this.database = database;
	}

	/** Faults that the log shows and that are still there. */
	List<Fault> faults(Collection<String> kinds) {
		return kinds.isEmpty() ? List.of() : database.sql("""
				select controller, fault, homes[1], area from alarm
				where category = 'TECHNICAL' and state <> 'CLOSED' and controller is not null and fault in (:kinds)
				order by received_at, id
				""")
			.param("kinds", kinds)
			.query((row, number) -> new Fault(row.getString(1), row.getString(2), row.getObject(3, UUID.class),
					row.getString(4)))
			.list();
	}

	/** Plans a test, unless one is planned for the same fault of the device already. */
	boolean plan(Fault fault, String type, Unit unit, Moments when, int routineVersion) {
		return database
			.sql("""
					insert into home_test (id, controller, home, type, unit, unit_name, found_at, planned_for, due_by, state,
					    routine_version)
					values (:id, :controller, :home, :type, :unit, :unitName, :found, :planned, :due, 'PLANNED', :version)
					on conflict (controller, type) where ended_at is null do nothing
					""")
			.param("id", UUID.randomUUID())
			.param("controller", fault.controller())
			.param("home", fault.home())
			.param("type", type)
			.param("unit", unit.id())
			.param("unitName", unit.name())
			.param("found", at(when.found()))
			.param("planned", at(when.planned()))
			.param("due", at(when.due()))
			.param("version", routineVersion)
			.update() == 1;
	}

	void checked(Instant at, String by, int faults, int planned) {
		database.sql("""
				insert into log_check (at, by_name, faults, planned) values (:at, :by, :faults, :planned)
				on conflict (at) do nothing
				""").param("at", at(at)).param("by", by).param("faults", faults).param("planned", planned).update();
	}

	void moved(UUID id, Moments when) {
		database.sql("update home_test set planned_for = :planned, due_by = :due where id = :id")
			.param("planned", at(when.planned()))
			.param("due", at(when.due()))
			.param("id", id)
			.update();
	}

	void became(UUID id, TestState state, Instant at) {
		database.sql("update home_test set state = :state, ended_at = cast(:ended as timestamptz) where id = :id")
			.param("state", state.name())
			.param("ended", state.isOver() ? at.toString() : null)
			.param("id", id)
			.update();
	}

	void write(UUID test, String what, Actor who, @Nullable String note, Instant at) {
		database.sql("""
				insert into home_test_step (test, number, at, what, who, who_name, note)
				select :test, count(*) + 1, :at, :what, :who, :name, :note from home_test_step where test = :test
				""")
			.param("test", test)
			.param("at", at(at))
			.param("what", what)
			.param("who", who.subject())
			.param("name", Optional.ofNullable(who.name()).orElse(who.subject()))
			.param("note", note)
			.update();
	}

	List<Step> steps(UUID test) {
		return database.sql("select at, what, who_name, note from home_test_step where test = :test order by number")
			.param("test", test)
			.query((row, number) -> new Step(instant(row, "at"), row.getString("what"), row.getString("who_name"),
					row.getString("note")))
			.list();
	}

	Optional<Kept> hold(UUID id) {
		return database.sql(SELECT + "where id = :id for update").param("id", id).query(KeptTests::kept).optional();
	}

	/** What is not over, and what ended since then. */
	List<Kept> openOrSince(Instant since) {
		return database.sql(SELECT + "where ended_at is null or ended_at >= :since order by due_by, planned_for, id")
			.param("since", at(since))
			.query(KeptTests::kept)
			.list();
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		return new Kept(row.getObject("id", UUID.class), row.getString("controller"), row.getObject("home", UUID.class),
				row.getString("type"), row.getString("unit"), row.getString("unit_name"),
				new Moments(instant(row, "found_at"), instant(row, "planned_for"), instant(row, "due_by")),
				TestState.valueOf(row.getString("state")), row.getInt("routine_version"));
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** A fault in the log that has not gone away. */
	record Fault(String controller, String kind, @Nullable UUID home, @Nullable String area) {
	}

	/** When it was found, for when it is planned, and until when it is not late. */
	record Moments(Instant found, Instant planned, Instant due) {
	}

	/** A test as it is kept. */
	record Kept(UUID id, String controller, @Nullable UUID home, String type, String unit, String unitName,
			Moments when, TestState state, int routineVersion) {
	}

}
