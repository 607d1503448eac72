package se.larmnav.alarms.intake;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A real process that is really killed: held by PostgreSQL at three moments, killed while
 * it stands in all of them, and started again.
 */
@AlarmsTest
class KilledTest {

	/** A statement that comes here waits until the test lets it go. */
	private static final String GATE = """
			create or replace function public.gate() returns trigger language plpgsql security definer as $$
			begin perform pg_advisory_xact_lock(4711); return new; end $$;
			create trigger gate before update on platform.intake_journal for each row
			    when (new.tenant = 'ljungby' and new.done_at is not null) execute function public.gate();
			create trigger gate before insert on ljungby.alarm_history for each row
			    when (new.what = 'DISPATCHED') execute function public.gate();
			""";

	private static final String NO_GATE = """
			drop trigger if exists gate on platform.intake_journal;
			drop trigger if exists gate on ljungby.alarm_history;
			""";

	@Autowired
	private Town town;

	@Autowired
	private Sweeper sweeper;

	@Autowired
	private FreshDatabase database;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void onlyTheOtherProcessWorks() {
		sweeper.stop();
	}

	@AfterEach
	void asBefore() {
		town.tamper(NO_GATE);
		sweeper.start();
	}

	@Test
	void whatWasAcknowledgedIsOneAlarmAndWhatWasHalfDoneIsUndoneAfterAKill() throws Exception {
		var sent = town.karlInLjungby();
		var beforeTheAlarm = town.elsaInGoteborg();
		var afterTheAlarm = town.karlInLjungby();
		UUID alarm;
		try (var holder = database.connect(); var service = ForkedService.start(database, tokens)) {
			alarm = answered(service, sent);
			town.tamper(GATE);
			run(holder, "begin; lock table goteborg.signal in access exclusive mode; select pg_advisory_lock(4711)");
			press(service, beforeTheAlarm);
			press(service, afterTheAlarm);
			var dispatch = CompletableFuture
				.runAsync(() -> service.operator("ljungby").dispatch(alarm, new AlarmsApi.Dispatch(null, null)));
			await().until(() -> waiting() == 3);
			service.kill();
			assertThat(dispatch).failsWithin(Duration.ofSeconds(10));
			run(holder,
					"select pg_terminate_backend(pid) from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())");
		}
		town.tamper(NO_GATE);
		assertThat(rows(beforeTheAlarm)).as("acknowledged, and no alarm yet").isZero();
		assertThat(rows(afterTheAlarm)).as("an alarm, and not marked in the journal").isEqualTo(1);
		var early = town.elsaInGoteborg();
		try (var service = ForkedService.begin(database, tokens)) {
			pressAsSoonAsItHears(service, early);
			assertThat(service.isReady()).as("devices are heard before the rest has started").isFalse();
			service.awaitReady();
			town.settle();
			assertThat(onBoard(service, early)).singleElement().satisfies(KilledTest::isPressedOnce);
			assertThat(onBoard(service, beforeTheAlarm)).singleElement().satisfies(KilledTest::isPressedOnce);
			assertThat(onBoard(service, afterTheAlarm)).singleElement().satisfies(KilledTest::isPressedOnce);
			var operator = service.operator("ljungby");
			assertThat(operator.open(alarm).state()).isEqualTo("ANSWERED");
			assertThat(operator.dispatch(alarm, new AlarmsApi.Dispatch(null, null)).history())
				.extracting(AlarmsApi.HistoryEntry::what)
				.containsOnlyOnce("Utskickat");
		}
	}

	private UUID answered(ForkedService service, Town.Inhabited home) throws Exception {
		press(service, home);
		await().until(() -> onBoard(service, home).size() == 1);
		var id = onBoard(service, home).getFirst().id();
		service.operator("ljungby").answer(id);
		return id;
	}

	private static void press(ForkedService service, Town.Inhabited home) throws Exception {
		try (var device = service.device(home.controller())) {
			assertThat(device.press().accepted()).isTrue();
		}
	}

	private static void pressAsSoonAsItHears(ForkedService service, Town.Inhabited home) {
		await().atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofMillis(50))
			.ignoreExceptionsInstanceOf(IOException.class)
			.until(() -> {
				try (var device = service.deviceOverTcp(home.controller())) {
					return device.press().accepted();
				}
			});
	}

	private static void isPressedOnce(AlarmsApi.Row row) {
		assertThat(row.presses()).isEqualTo(1);
		assertThat(row.state()).isEqualTo("RECEIVED");
	}

	private List<AlarmsApi.Row> onBoard(ForkedService service, Town.Inhabited home) {
		var ids = town.asSuperuser(
				"select id from " + home.tenant() + ".alarm where controller = '" + home.controller() + "'",
				(row) -> row.getObject(1, UUID.class));
		var board = service.operator(home.tenant()).board(null);
		return Stream.of(board.queue(), board.mine(), board.others())
			.flatMap(List::stream)
			.filter((row) -> ids.contains(row.id()))
			.toList();
	}

	private int rows(Town.Inhabited home) {
		return town
			.asSuperuser(
					"select count(*) from " + home.tenant() + ".alarm where controller = '" + home.controller() + "'",
					(row) -> row.getInt(1))
			.getFirst();
	}

	private int waiting() {
		return town
			.asSuperuser("select count(*) from pg_locks where not granted and database = (select oid from pg_database "
					+ "where datname = current_database())", (row) -> row.getInt(1))
			.getFirst();
	}

	private static void run(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
