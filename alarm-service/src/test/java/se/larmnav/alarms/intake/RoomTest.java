package se.larmnav.alarms.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.tenancy.database.DatabaseSettings;
import se.larmnav.tenancy.testing.FreshDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** SC-22: in a storm what concerns no person is told BUSY first, and at once. */
@AlarmsTest
class RoomTest {

	private static final int AT_ONCE = 8;

	@Autowired
	private Town town;

	@Autowired
	private Sweeper sweeper;

	@Autowired
	private Handover handover;

	@Autowired
	private Pulse pulse;

	@Autowired
	private FreshDatabase database;

	@Autowired
	private DatabaseSettings settings;

	@BeforeEach
	void nobodyElseWaits() {
		sweeper.stop();
	}

	@AfterEach
	void asBefore() {
		sweeper.start();
	}

	@Test
	void aFourthOfTheRoomIsForAlarms() throws Exception {
		var rules = new IntakeSettings("127.0.0.1", 0, null, null, AT_ONCE, AT_ONCE, Duration.ofSeconds(30),
				Duration.ofMinutes(5));
		try (var pool = new IntakePool(settings, rules);
				var holder = database.connect();
				var statement = holder.createStatement()) {
			var intake = new Intake(new Journal(pool), handover, pulse, Clock.systemUTC(), rules);
			statement.execute("begin; lock table platform.intake_seen in access exclusive mode");
			var faults = IntStream.range(0, 6).mapToObj((number) -> taken(intake, "fault" + number, false)).toList();
			await().until(() -> waiting() == faults.size());
			assertThatThrownBy(() -> intake.take(arrival("fault too many", false))).isInstanceOf(Busy.class);
			var alarms = IntStream.range(0, 2).mapToObj((number) -> taken(intake, "alarm" + number, true)).toList();
			await().until(() -> waiting() == AT_ONCE);
			assertThatThrownBy(() -> intake.take(arrival("alarm too many", true))).isInstanceOf(Busy.class);
			statement.execute("rollback");
			assertThat(faults).allSatisfy((fault) -> assertThat(fault).succeedsWithin(Duration.ofSeconds(10)));
			assertThat(alarms).allSatisfy((alarm) -> assertThat(alarm).succeedsWithin(Duration.ofSeconds(10)));
		}
	}

	private long waiting() {
		return town
			.asSuperuser("select count(*) from pg_locks where not granted and relation = "
					+ "'platform.intake_seen'::regclass", (row) -> row.getLong(1))
			.getFirst();
	}

	private static CompletableFuture<Receipt> taken(Intake intake, String what, boolean urgent) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return intake.take(arrival(what, urgent));
			}
			catch (Busy ex) {
				throw new IllegalStateException(ex);
			}
		}, Thread::startVirtualThread);
	}

	private static Arrival arrival(String what, boolean urgent) {
		return new Arrival(Arrival.Way.SIP, "UDP 127.0.0.1:1", Optional.empty(), new byte[0], false, Optional.empty(),
				Optional.empty(), urgent,
				new Arrival.Same(Digest.of("room", what).and(new byte[0]), Duration.ofMinutes(5), true));
	}

}
