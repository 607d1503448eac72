package se.larmnav.alarms.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.embedded.Benchmark;
import se.larmnav.tenancy.testing.TestClock;

import static org.awaitility.Awaitility.await;

/**
 * Everybody in Sweden presses within five minutes (P3), and what others notice when one
 * municipality does (P4); {@code ./larmnav bench storm}.
 */
@AlarmsTest
class StormBenchmark {

	private static final int LANES = 8;

	private static final int QUIET = 5;

	private static final int FLOOD = 200;

	/** What has run for a while is compiled, and a storm does not find it cold. */
	private static final Duration WARMING = Duration.ofSeconds(30);

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Test
	void figures() throws Exception {
		var rate = Benchmark.number("rate", 200);
		var time = Duration.ofSeconds(Benchmark.number("seconds", 300));
		var quiet = Duration.ofSeconds(Benchmark.number("quiet-seconds", 60));
		clock.set(Clock.systemUTC().instant());
		try (var bench = new Benchmark("storm", "Storms: everybody presses, and one municipality does");
				var load = new Load(town, LANES)) {
			var homes = Stream
				.of(crowd("goteborg", 500_000_000L, (int) (rate * time.toSeconds() / 2)),
						crowd("ljungby", 600_000_000L, (int) (rate * time.toSeconds() / 2)))
				.toList();
			Crowd.awaitKnown(town);
			warm(load);
			var peer = new PlainInserts(town);
			bench.say("plain INSERT and commit        %s", peer.run(LANES, 500));
			var before = alarms();
			var storm = load.run(rate, time, (n) -> load.press(of(homes, n)));
			bench.say("P3: %d/s for %d s, each from a home of its own (goal 833/s, p99 50 ms; floor 200/s, p99 100 ms)",
					rate, time.toSeconds());
			bench.say("  acknowledged                 %s", storm.acknowledged());
			bench.say("  told BUSY %d, without answer %d", storm.busy(), storm.unanswered());
			bench.say("  in their alarms              %.1f s after the last answer", drained());
			bench.say("  acknowledged and not an alarm %d", storm.acknowledged().nanos().length - (alarms() - before));
			bench.say("plain INSERT and commit        %s", peer.run(LANES, 500));
			fairness(bench, load, quiet);
		}
	}

	private void warm(Load load) throws Exception {
		var ringing = crowd("ljungby", 900_000_000L, (int) (50 * WARMING.toSeconds()));
		Crowd.awaitKnown(town);
		load.run(50, WARMING, (n) -> load.press(ringing.get(n)));
		drained();
	}

	/** The same quiet municipality, alone and beside one in which everybody presses. */
	private void fairness(Benchmark bench, Load load, Duration time) throws Exception {
		var flooded = crowd("goteborg", 700_000_000L, (int) (FLOOD * time.toSeconds()));
		var others = crowd("ljungby", 800_000_000L, (int) (2 * QUIET * time.toSeconds()));
		Crowd.awaitKnown(town);
		var alone = load.run(QUIET, time, (n) -> load.press(others.get(n))).acknowledged();
		try (var second = new Load(town, LANES)) {
			var flood = new Thread(() -> second.run(FLOOD, time, (n) -> second.press(flooded.get(n))));
			flood.start();
			var beside = load.run(QUIET, time, (n) -> load.press(others.get((int) (QUIET * time.toSeconds()) + n)))
				.acknowledged();
			flood.join();
			bench.say("P4: a municipality at %d/s, alone and beside one at %d/s (goal 1.2, floor 1.5)", QUIET, FLOOD);
			bench.say("  alone                        %s", alone);
			bench.say("  beside                       %s", beside);
			bench.say("  ratio of p99                 %.2f", beside.percentile(0.99) / alone.percentile(0.99));
		}
	}

	private List<String> crowd(String tenant, long first, int count) {
		var model = tenant.equals("goteborg") ? town.elsaInGoteborg() : town.karlInLjungby();
		return Crowd.like(town, model, first, Math.max(1, count));
	}

	private static String of(List<List<String>> homes, int n) {
		var its = homes.get(n % homes.size());
		return its.get(n / homes.size() % its.size());
	}

	private double drained() {
		var begun = System.nanoTime();
		await().atMost(Duration.ofMinutes(10)).ignoreExceptions().untilAsserted(town::settle);
		return (System.nanoTime() - begun) / 1e9;
	}

	private long alarms() {
		return town
			.asSuperuser("select (select count(*) from goteborg.alarm) + (select count(*) from ljungby.alarm)",
					(rows) -> rows.getLong(1))
			.getFirst();
	}

}
