package se.larmnav.alarms.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.dispatch.Turn;
import se.larmnav.tenancy.database.DatabaseSettings;
import se.larmnav.tenancy.testing.TestClock;
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

	@Autowired
	private Replies replies;

	@Autowired
	private Refused refused;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void nobodyElseWaits() {
		sweeper.stop();
	}

	@AfterEach
	void asBefore() {
		sweeper.start();
	}

	@Test
	void whenItGetsTightTechnicalSignalsGiveWayFirstThenRepeatsAndAlarmsLast() throws Exception {
		var rules = new IntakeSettings("127.0.0.1", 0, null, null, AT_ONCE, AT_ONCE, Duration.ofSeconds(30),
				Duration.ofMinutes(5));
		try (var pool = new IntakePool(settings, rules);
				var holder = database.connect();
				var statement = holder.createStatement()) {
			var intake = new Intake(new Journal(pool), handover, new Arrivals(), pulse, replies, refused,
					Clock.systemUTC(), rules);
			intake.take(arrival("known", Turn.PERSONAL));
			statement.execute("begin; lock table platform.intake_seen in access exclusive mode");
			var faults = IntStream.range(0, 6)
				.mapToObj((number) -> taken(intake, "fault" + number, Turn.TECHNICAL))
				.toList();
			await().until(() -> waiting() == faults.size());
			assertThatThrownBy(() -> intake.take(arrival("fault", Turn.TECHNICAL))).isInstanceOf(Busy.class);
			var repeat = taken(intake, "known", Turn.PERSONAL);
			await().until(() -> waiting() == faults.size() + 1);
			assertThatThrownBy(() -> intake.take(arrival("known", Turn.PERSONAL))).isInstanceOf(Busy.class);
			var alarm = taken(intake, "alarm", Turn.PERSONAL);
			await().until(() -> waiting() == AT_ONCE);
			assertThatThrownBy(() -> intake.take(arrival("one more", Turn.PERSONAL))).isInstanceOf(Busy.class);
			statement.execute("rollback");
			assertThat(faults).allSatisfy((fault) -> assertThat(fault).succeedsWithin(Duration.ofSeconds(10)));
			assertThat(repeat).succeedsWithin(Duration.ofSeconds(10));
			assertThat(alarm).succeedsWithin(Duration.ofSeconds(10));
		}
	}

	@Test
	void thatSendersAreToldThatWeAreBusyIsSeenOnTheBoardUntilAMinuteHasPassedWithoutOne() {
		clock.setTo("2026-03-02T14:00");
		clock.advance(Duration.ofMinutes(5));
		var since = clock.instant();
		refused.one();
		clock.advance(Duration.ofSeconds(59));
		refused.one();
		var board = town.operator("goteborg").board(null);
		assertThat(board.overload()).isEqualTo(new AlarmsApi.Overload(since, 2));
		assertThat(town.operator("goteborg").board(board.version()).overload()).isNotNull();
		clock.advance(Duration.ofMinutes(1));
		assertThat(town.operator("goteborg").board(null).overload()).isNull();
	}

	@Test
	void whatIsUrgentIsDoneBeforeAllThatIsNot() throws Exception {
		try (var turns = new Turns(1)) {
			var held = new CountDownLatch(1);
			turns.take(false, () -> await().until(() -> held.getCount() == 0));
			var order = new ConcurrentLinkedQueue<String>();
			turns.take(false, () -> order.add("technical"));
			turns.take(true, () -> order.add("urgent"));
			turns.take(false, () -> order.add("technical too"));
			held.countDown();
			await().untilAsserted(() -> assertThat(order).containsExactly("urgent", "technical", "technical too"));
		}
	}

	@Test
	void workInTheBackgroundStepsAsideWhileManyWaitForAnAnswerAndIsDoneAllTheSame() {
		var arrivals = new Arrivals();
		assertThat(arrivals.pauses()).isZero();
		IntStream.range(0, 10).forEach((each) -> arrivals.come());
		assertThat(arrivals.pauses()).isEqualTo(25);
		IntStream.range(0, 9).forEach((each) -> arrivals.answered());
		assertThat(arrivals.pauses()).isZero();
	}

	private long waiting() {
		return town
			.asSuperuser("select count(*) from pg_locks where not granted and relation = "
					+ "'platform.intake_seen'::regclass", (row) -> row.getLong(1))
			.getFirst();
	}

	private static CompletableFuture<Receipt> taken(Intake intake, String what, Turn turn) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return intake.take(arrival(what, turn));
			}
			catch (Busy ex) {
				throw new IllegalStateException(ex);
			}
		}, Thread::startVirtualThread);
	}

	private static Arrival arrival(String what, Turn turn) {
		return new Arrival(Arrival.Way.SIP, "UDP 127.0.0.1:1", Optional.empty(), new byte[0], false,
				Optional.of("room-" + what), Optional.empty(), turn, new Arrival.Same(
						Digest.of("room", UUID.randomUUID().toString()).and(new byte[0]), Duration.ofMinutes(5), true));
	}

}
