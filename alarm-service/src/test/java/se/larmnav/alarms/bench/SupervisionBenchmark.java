package se.larmnav.alarms.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.embedded.Benchmark;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;

import static org.awaitility.Awaitility.await;

/**
 * Every device in Sweden says that it is there, and some fall silent (P1);
 * {@code ./larmnav bench supervision}.
 */
@AlarmsTest
@TestPropertySource(properties = "larmnav.supervision.grace=0s")
class SupervisionBenchmark {

	private static final int LINES = 16;

	private static final int MOST_SILENT = 1_000;

	private static final long FIRST = 1_000_000_000L;

	private static final long APART = 1_000_000L;

	private static final String MODEL = "ljungby";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	/** Of another package, and its plan is its own. */
	@Autowired
	@Qualifier("watch")
	private Object watch;

	private final List<String> names = new ArrayList<>();

	@Test
	void figures() throws Exception {
		var rate = Benchmark.number("rate", 1_389);
		var time = Duration.ofSeconds(Benchmark.number("seconds", 600));
		var devices = Benchmark.number("devices", 250_000);
		var municipalities = Benchmark.number("tenants", 290);
		clock.set(Clock.systemUTC().instant());
		try (var bench = new Benchmark("supervision", "Supervision: every device says that it is there");
				var load = new Load(town, LINES)) {
			bench.say(
					"P1: %d devices in %d municipalities, %d/s for %d s (goal 4167/s for 1800 s, floor 1389/s for 600 s)",
					devices, municipalities, rate, time.toSeconds());
			var controllers = settle(municipalities, devices / municipalities);
			bench.say("  peer, a row each by plain INSERT  %s", new PlainInserts(town).run(8, 500));
			var silent = Math.min(MOST_SILENT, devices / municipalities);
			var limits = fallSilent(silent, time.dividedBy(2));
			var talking = controllers.subList(silent, controllers.size());
			var begun = now();
			var found = new ArrayList<Long>();
			var finder = Thread.ofPlatform().start(() -> find(limits, begun.plus(time), found));
			var heard = load.run(rate, time, (n) -> load.heartbeat(talking.get(n % talking.size())));
			bench.say("  answered                          %s", heard.acknowledged());
			bench.say("  told BUSY %d, without answer %d", heard.busy(), heard.unanswered());
			finder.join();
			bench.say("  silent devices found after limit  %s   of %d (goal 2 s)",
					new Figures(found.stream().mapToLong((each) -> each).toArray(), time.toSeconds()), silent);
			bench.say("  called silent that were not       %d", silences() - found.size());
			bench.say("  heard and not remembered          %d",
					Math.min(heard.acknowledged().nanos().length, talking.size()) - rememberedSince(begun));
		}
	}

	/** Municipalities with Gislaved's limits, and so many devices in each. */
	private List<String> settle(int municipalities, int each) throws IOException {
		var controllers = new ArrayList<String>();
		for (var n = 0; n < municipalities; n++) {
			var name = "bench" + n;
			names.add(name);
			tenants.make(name);
			tenants.giveFiles(name, TestTenants.folder(MODEL));
			tenants.giveRoutine(name, 50, withLimits());
			var model = town.home(name, "lagan", Town.person("Karl", "Exempel", "194105059878"));
			controllers.addAll(Crowd.like(town, model, FIRST + n * APART, each));
		}
		Crowd.awaitKnown(town);
		return controllers;
	}

	private static String withLimits() throws IOException {
		var gislaved = routine("gislaved");
		var begin = gislaved.indexOf("\nsupervision:\n");
		return routine(MODEL).replace("valid-from: 2026-01-01", "valid-from: 2026-01-02")
				+ gislaved.substring(begin, gislaved.indexOf("\nplans:", begin))
					.replace("trygghetsteamet", "larm-teknik")
				+ "\n";
	}

	private static String routine(String tenant) throws IOException {
		return Files.readString(TestTenants.folder(tenant).resolve("routine-2026-01-01.yaml"));
	}

	/**
	 * The first municipality's first devices were heard so long ago that their limits
	 * pass one after the other while the others talk.
	 */
	private List<Instant> fallSilent(int count, Duration within) {
		var first = now().plusSeconds(15);
		var apart = within.dividedBy(count);
		town.tamper("""
				update %s.device set last_contact = timestamptz '%s' - interval '24 hours'
				    + (controller::bigint - %d) * interval '%d microseconds'
				where controller::bigint between %d and %d""".formatted(names.getFirst(), first, FIRST,
				apart.toNanos() / 1_000, FIRST, FIRST + count - 1));
		var limits = new ArrayList<Instant>();
		for (var n = 0; n < count; n++) {
			limits.add(first.plus(apart.multipliedBy(n)));
		}
		planAnew(first);
		return limits;
	}

	/**
	 * The next look was planned when these devices had just been made, up to an hour
	 * ahead. In life they were heard a day before their limit, and each hour's look knew
	 * that: one look of the scheduled watch sees them as they are now.
	 */
	private void planAnew(Instant first) {
		@SuppressWarnings("unchecked")
		var plan = (Map<TenantId, Instant>) Objects.requireNonNull(ReflectionTestUtils.getField(watch, "next"));
		var tenant = new TenantId(names.getFirst());
		await().atMost(Duration.ofSeconds(10)).until(() -> {
			var planned = plan.get(tenant);
			if (planned == null || !planned.isAfter(first.plusSeconds(1))) {
				return planned != null;
			}
			plan.remove(tenant, planned);
			return false;
		});
	}

	private void find(List<Instant> limits, Instant end, List<Long> found) {
		while (found.size() < limits.size() && now().isBefore(end.plusSeconds(10))) {
			var so = Math.min(limits.size(), silences());
			for (var n = found.size(); n < so; n++) {
				found.add(Math.max(0, Duration.between(limits.get(n), now()).toNanos()));
			}
			LockSupport.parkNanos(100_000_000);
		}
	}

	private int silences() {
		return count("select count(*) from " + names.getFirst() + ".silence");
	}

	/** Contacts are written each second. */
	private int rememberedSince(Instant begun) {
		Crowd.awaitKnown(town);
		return names.stream()
			.mapToInt(
					(name) -> count("select count(*) from %s.device where last_contact >= '%s'".formatted(name, begun)))
			.sum();
	}

	private int count(String sql) {
		return town.asSuperuser(sql, (rows) -> rows.getInt(1)).getFirst();
	}

	private static Instant now() {
		return Clock.systemUTC().instant();
	}

}
