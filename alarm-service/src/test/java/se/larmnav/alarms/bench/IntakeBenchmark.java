package se.larmnav.alarms.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.embedded.Benchmark;
import se.larmnav.embedded.Home;
import se.larmnav.tenancy.testing.TestClock;

import static org.awaitility.Awaitility.await;

/**
 * From the device to the disk and to the board, each with its peer in the same run;
 * {@code ./larmnav bench intake}. Not part of the tests: its name is none.
 */
@AlarmsTest
class IntakeBenchmark {

	private static final int LANES = 8;

	private static final int EACH = 250;

	private static final int SHOWN = 200;

	private static final int COUNTED = 50;

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private RedisConnectionFactory redis;

	@Test
	void figures() throws Exception {
		clock.set(Clock.systemUTC().instant());
		try (var bench = new Benchmark("intake", "Alarms: from the device to the disk and to the board")) {
			var peer = new PlainInserts(town);
			presses(EACH / 2);
			for (var round = 1; round <= 3; round++) {
				var plain = peer.run(LANES, EACH);
				var taken = presses(EACH);
				bench.say("round %d", round);
				bench.say("  plain INSERT and commit      %s", plain);
				bench.say("  SIP to commit and answer     %s", taken);
				bench.say("  ratio of alarms to INSERTs   %.2f", taken.perSecond() / plain.perSecond());
			}
			bench.say("all of them in their alarms     %.1f s after the last answer", drained());
			bench.say("pressed until on the board     %s", untilShown());
			bench.say("statements per alarm           %.1f", statements());
		}
	}

	private double drained() {
		var begun = System.nanoTime();
		await().atMost(Duration.ofMinutes(5)).ignoreExceptions().untilAsserted(town::settle);
		return (System.nanoTime() - begun) / 1e9;
	}

	/** Each lane is a home of its own, whose alarm is pressed again and again. */
	private Figures presses(int each) throws Exception {
		return Lanes.run(LANES, each, (lane) -> {
			var home = (lane % 2 == 0) ? town.elsaInGoteborg() : town.karlInLjungby();
			var device = town.device(home);
			return () -> {
				if (!device.press().accepted()) {
					throw new IllegalStateException("not accepted");
				}
			};
		});
	}

	/** As a board does it: the hint by Redis, then the board by the API. */
	private Figures untilShown() throws Exception {
		var hints = new LinkedBlockingQueue<byte[]>();
		var listener = new RedisMessageListenerContainer();
		listener.setConnectionFactory(redis);
		listener.addMessageListener((message, pattern) -> hints.add(message.getBody()),
				new ChannelTopic("larmnav:board:goteborg"));
		listener.afterPropertiesSet();
		listener.start();
		var operator = town.operator("goteborg");
		var nanos = new long[SHOWN];
		var all = System.nanoTime();
		for (var i = 0; i < SHOWN; i++) {
			var home = town.elsaInGoteborg();
			try (var device = town.device(home)) {
				var before = operator.board(null).queue().size();
				hints.clear();
				var begun = System.nanoTime();
				device.press();
				// one alarm more than before; the board is this run's own
				while (operator.board(null).queue().size() <= before) {
					hints.poll(1, TimeUnit.SECONDS);
				}
				nanos[i] = System.nanoTime() - begun;
			}
		}
		listener.destroy();
		return new Figures(nanos, (System.nanoTime() - all) / 1e9);
	}

	/** As the server counts them, with what it does all the time taken off. */
	private double statements() throws Exception {
		var devices = IntStream.range(0, COUNTED)
			.mapToObj((number) -> town.elsaInGoteborg())
			.map(town::device)
			.toList();
		town.tamper("alter system set log_min_duration_statement = 0");
		town.tamper("select pg_reload_conf()");
		try {
			Thread.sleep(1_000);
			var begun = System.nanoTime();
			var before = logged();
			for (var device : devices) {
				device.press();
			}
			town.settle();
			var after = logged();
			var busy = Duration.ofNanos(System.nanoTime() - begun);
			Thread.sleep(busy);
			var idle = logged() - after;
			return (double) (after - before - idle) / COUNTED;
		}
		finally {
			town.tamper("alter system reset log_min_duration_statement");
			town.tamper("select pg_reload_conf()");
			devices.forEach(ScaipDevice::close);
		}
	}

	private static long logged() throws IOException {
		try (var lines = Files.lines(Home.state().resolve(Path.of("test", "postgres", "postgres.log")))) {
			return lines.filter((line) -> line.matches(".*duration: \\S+ ms  (execute|statement).*")).count();
		}
	}

}
