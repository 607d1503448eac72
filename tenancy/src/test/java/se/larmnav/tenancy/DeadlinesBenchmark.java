package se.larmnav.tenancy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import se.larmnav.embedded.Benchmark;
import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestClock;

import static org.awaitility.Awaitility.await;

/**
 * Many deadlines that fall due in one second while a million wait (P6);
 * {@code ./larmnav bench deadlines}. Not part of the tests: its name is none.
 */
@SampleTest
@Import(DeadlinesBenchmark.Counted.class)
class DeadlinesBenchmark {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	@Autowired
	private Counted counted;

	@Autowired
	private TestClock clock;

	@Autowired
	private FreshDatabase fresh;

	/** Does nothing but remember how late it was. */
	static class Counted implements DeadlineHandler {

		static final String KIND = "bench";

		final Set<UUID> done = ConcurrentHashMap.newKeySet();

		final AtomicInteger twice = new AtomicInteger();

		volatile long[] late = {};

		private final AtomicInteger next = new AtomicInteger();

		void expect(int count) {
			done.clear();
			next.set(0);
			late = new long[count];
		}

		@Override
		public String kind() {
			return KIND;
		}

		@Override
		public void due(UUID subject, Instant due) {
			if (!done.add(subject)) {
				twice.incrementAndGet();
			}
			var at = next.getAndIncrement();
			if (at < late.length) {
				late[at] = Duration.between(due, Clock.systemUTC().instant()).toNanos();
			}
		}

		boolean all() {
			return next.get() >= late.length;
		}

	}

	@Test
	void figures() throws Exception {
		var pending = Benchmark.number("pending", 1_000_000);
		var due = Benchmark.number("due", 10_000);
		try (var bench = new Benchmark("deadlines", "Deadlines: many at once while a million wait");
				var ticking = Executors.newSingleThreadScheduledExecutor()) {
			ticking.scheduleAtFixedRate(() -> clock.set(Clock.systemUTC().instant()), 0, 5, TimeUnit.MILLISECONDS);
			wait(pending);
			bench.say("P6: %d deadlines wait, %d fall due in one second (goal late p99 2 s, 0.8 of db-scheduler)",
					pending, due);
			ours(due / 10);
			var alone = alone(due);
			var ours = ours(due);
			bench.say("  db-scheduler alone, doing nothing  %7.0f /s", due / alone);
			bench.say("  ours, each in its tenant           %7.0f /s   ratio %.2f", due / ours, alone / ours);
			bench.say("  late of these                      %s", late());
			bench.say("  early %d, twice %d", Arrays.stream(counted.late).filter((each) -> each < 0).count(),
					counted.twice.get());
			usual(bench);
		}
	}

	/** As alarms set them: a hundred a second for a while. */
	private void usual(Benchmark bench) throws Exception {
		var count = 3_000;
		counted.expect(count);
		insert("platform.deadlines", "now() + interval '2 seconds' + n * interval '10 milliseconds'", count);
		await().atMost(PATIENCE).until(counted::all);
		bench.say("  late at 100 a second               %s", late());
	}

	private void wait(int pending) throws SQLException {
		insert("platform.deadlines", "now() + interval '30 days' + n * interval '1 second'", pending);
		run("create table public.bench_alone (like platform.deadlines including all)");
		run("insert into public.bench_alone select * from platform.deadlines");
		run("analyze");
	}

	/** Seconds from the first due time until the last is done. */
	private double ours(int count) throws Exception {
		counted.expect(count);
		var first = insert("platform.deadlines", count);
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(counted::all);
		return Duration.between(first, Clock.systemUTC().instant()).toNanos() / 1e9;
	}

	private double alone(int count) throws Exception {
		var done = new AtomicInteger();
		var task = Tasks.oneTime(Counted.KIND).execute((instance, context) -> done.incrementAndGet());
		try (var pool = new HikariDataSource()) {
			pool.setJdbcUrl(Parts.postgres().url(fresh.name()));
			pool.setUsername(Parts.postgres().user());
			pool.setPassword(Parts.postgres().password());
			pool.setMaximumPoolSize(10);
			var scheduler = Scheduler.create(pool, task)
				.tableName("public.bench_alone")
				.pollingInterval(Duration.ofMillis(250))
				.pollUsingLockAndFetch(0.5, 2.0)
				.threads(16)
				.executorService(Executors.newVirtualThreadPerTaskExecutor())
				.build();
			scheduler.start();
			try {
				var first = insert("public.bench_alone", count);
				await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> done.get() >= count);
				return Duration.between(first, Clock.systemUTC().instant()).toNanos() / 1e9;
			}
			finally {
				scheduler.stop();
			}
		}
	}

	/** So many, evenly in the second that begins in two. */
	private Instant insert(String table, int count) throws SQLException {
		var first = Clock.systemUTC().instant().plusSeconds(2);
		insert(table, "timestamptz '%s' + n * interval '%d microseconds'".formatted(first, 1_000_000 / count), count);
		return first;
	}

	private void insert(String table, String due, int count) throws SQLException {
		run("""
				insert into %s (task_name, task_instance, execution_time, due, picked, version, tenant)
				select '%s', tenant || '/' || gen_random_uuid(), at, at, false, 1, tenant from (
				    select %s as at, (array['aby', 'bro', 'crona'])[1 + n %% 3] as tenant
				    from generate_series(0, %d) n) made""".formatted(table, Counted.KIND, due, count - 1));
	}

	private void run(String sql) throws SQLException {
		try (var connection = fresh.connect(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private String late() {
		var sorted = counted.late.clone();
		Arrays.sort(sorted);
		return String.format(Locale.ROOT, "p50 %7.1f ms   p99 %7.1f ms   most %7.1f ms   (%d)",
				sorted[sorted.length / 2] / 1e6, sorted[(int) Math.round(0.99 * (sorted.length - 1))] / 1e6,
				sorted[sorted.length - 1] / 1e6, sorted.length);
	}

}
