package se.larmnav.alarms.homes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.intake.DeviceRoutes;
import se.larmnav.tenancy.Outbox;

/**
 * The tenant's devices: their last contact, their tests, and which are being installed.
 */
@Component
public class Devices {

	private static final Clock MACHINE = Clock.systemUTC();

	private final JdbcClient database;

	private final DeviceRoutes routes;

	private final Outbox outbox;

	Devices(JdbcClient database, DeviceRoutes routes, Outbox outbox) {
		this.database = database;
		this.routes = routes;
		this.outbox = outbox;
	}

	public Optional<Device> find(String controller) {
		return database
			.sql("""
					select controller, family, installing_case, last_contact, last_test from device where controller = :controller
					""")
			.param("controller", controller)
			.query(Devices::device)
			.optional();
	}

	/** A technician has begun: from now the device is listened for. */
	void installationStarted(UUID caseId, String controller, String family, Instant since) {
		database
			.sql("""
					insert into device (controller, family, installing_case) values (:controller, :family, :case)
					on conflict (controller) do update set family = excluded.family, installing_case = excluded.installing_case
					""")
			.param("controller", controller)
			.param("family", family)
			.param("case", caseId)
			.update();
		routes.register(controller, family, isInUse(controller), since);
	}

	void installationCompleted(UUID caseId, String controller) {
		database
			.sql("update device set installing_case = null where controller = :controller and installing_case = :case")
			.param("controller", controller)
			.param("case", caseId)
			.update();
	}

	private boolean isInUse(String controller) {
		return database.sql("select count(*) from home where controller = :controller and in_use")
			.param("controller", controller)
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * The device has said something; by the machine's time, whatever clock a
	 * demonstration has.
	 */
	public void heardNow(String controller) {
		heard(Map.of(controller, MACHINE.instant()));
	}

	/**
	 * The device's button has reached it (by a press, a test or a sign of its own).
	 */
	public void linkedNow(String controller) {
		database.sql("""
				insert into device (controller, last_link) values (:controller, :at)
				on conflict (controller) do update set last_link = excluded.last_link
				""").param("controller", controller).param("at", MACHINE.instant().atOffset(ZoneOffset.UTC)).update();
	}

	/**
	 * The devices were heard; part of the caller's transaction. In the same order always,
	 * so that nobody who holds some of them waits in a ring.
	 */
	void heard(Map<String, Instant> contacts) {
		var controllers = contacts.keySet().toArray(String[]::new);
		var times = Stream.of(controllers)
			.map((controller) -> Objects.requireNonNull(contacts.get(controller)).toString())
			.toArray(String[]::new);
		database
			.sql("""
					insert into device as known (controller, last_contact)
					select controller, cast(at as timestamptz)
					from unnest(cast(:controllers as text[]), cast(:times as text[])) as heard (controller, at)
					order by controller collate "C"
					on conflict (controller) do update set last_contact = greatest(known.last_contact, excluded.last_contact)
					""")
			.param("controllers", controllers)
			.param("times", times)
			.update();
	}

	/**
	 * A test alarm is recorded, and told to whom waits for it; it is never more than
	 * that.
	 */
	public void tested(UUID signal, String controller, Instant at, String kind) {
		var caseId = caseOf(controller);
		database.sql("""
				insert into test_alarm (id, controller, at, kind, case_id) values (:id, :controller, :at, :kind, :case)
				""")
			.param("id", signal)
			.param("controller", controller)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("kind", kind)
			.param("case", caseId)
			.update();
		database.sql("""
				insert into device (controller, last_test) values (:controller, :at)
				on conflict (controller) do update set last_test = excluded.last_test
				""").param("controller", controller).param("at", at.atOffset(ZoneOffset.UTC)).update();
		outbox.publish("test-alarm-seen", new TestAlarmSeen(controller, caseId, at, signal));
	}

	private @Nullable UUID caseOf(String controller) {
		return database.sql("""
				select coalesce((select installing_case from device where controller = :controller),
				    (select id from home where controller = :controller and in_use order by changed_at desc limit 1))
				""").param("controller", controller).query(UUID.class).optional().orElse(null);
	}

	/** The tests since a moment, newest first. */
	public List<Tested> testsSince(Instant since, int most) {
		return database.sql("""
				select id, controller, at, kind, case_id from test_alarm where at >= :since order by at desc limit :most
				""")
			.param("since", since.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query((row, number) -> new Tested(row.getObject(1, UUID.class), row.getString(2), instant(row, 3),
					row.getString(4), row.getObject(5, UUID.class)))
			.list();
	}

	private static Device device(ResultSet row, int number) throws SQLException {
		return new Device(row.getString(1), row.getString(2), row.getObject(3, UUID.class), orNull(row, 4),
				orNull(row, 5));
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant orNull(ResultSet row, int column) throws SQLException {
		var value = row.getObject(column, OffsetDateTime.class);
		return (value == null) ? null : value.toInstant();
	}

	/** A test alarm that has come in. */
	public record Tested(UUID id, String controller, Instant at, String kind, @Nullable UUID caseId) {
	}

	/** What case-service is told. */
	record TestAlarmSeen(String controllerId, @Nullable UUID caseId, Instant at, UUID alarmSignalId) {
	}

}
