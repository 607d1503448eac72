package se.larmnav.standalone.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import se.larmnav.standalone.Platform;
import se.larmnav.standalone.demo.MadeUpMunicipalities;
import se.larmnav.standalone.demo.MadeUpHomes;
import se.larmnav.standalone.demo.Town;

/**
 * Alarms ring and are answered while one thing after the other is killed; then it is seen
 * whether anything was lost, doubled or left alone.
 */
public final class Faults {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Platform platform;

	private final List<Fault> kinds;

	private final Random random;

	private final long seed;

	/**
	 * Faults on a platform that runs.
	 * @param kinds what may break; the platform's own processes only, where its servers
	 * are others' too
	 */
	Faults(Platform platform, List<Fault> kinds, long seed) {
		this.platform = platform;
		this.kinds = kinds;
		this.seed = seed;
		this.random = new Random(seed);
	}

	/** Faults of every kind, on a platform that has its servers for itself. */
	public static Faults ofEverything(Platform platform, long seed) {
		return new Faults(platform, List.of(Fault.values()), seed);
	}

	/** Kills so many times, and says what came of it. */
	public Report run(int kills, int homes) throws Exception {
		var towns = MadeUpMunicipalities.towns(this.platform);
		var devices = devices(towns, homes);
		try (var senders = Senders.ofPresses(this.platform.settings().port("sip")); var operators = new Operators()) {
			operators.start(towns, this.seed);
			senders.start(devices, this.seed);
			var faults = breakThings(kills);
			var sent = senders.finish();
			operators.close();
			return judge(sent, faults, operators.closed(), List.copyOf(devices.keySet()));
		}
	}

	private Map<String, List<String>> devices(List<Town> towns, int homes) throws Exception {
		var devices = new LinkedHashMap<String, List<String>>();
		for (var town : towns) {
			devices.put(town.alias(), MadeUpHomes.inUse(this.platform, town, 80_000, homes));
		}
		return devices;
	}

	private List<Fault.Time> breakThings(int kills) throws InterruptedException {
		var choice = new ArrayList<Fault>();
		this.kinds.forEach((kind) -> choice.addAll(Collections.nCopies(kind.weight(), kind)));
		var faults = new ArrayList<Fault.Time>();
		for (int n = 0; n < kills; n++) {
			Thread.sleep(1_000 + this.random.nextInt(3_000));
			faults.add(choice.get(this.random.nextInt(choice.size())).happen(this.platform));
		}
		Thread.sleep(2_000);
		return faults;
	}

	private Report judge(List<Sent> sent, List<Fault.Time> faults, int closed, List<String> tenants) throws Exception {
		var settings = this.platform.settings();
		try (var database = this.platform.parts().postgres().connect(settings.databasePrefix() + "alarms")) {
			// What has just been acknowledged is on its way, and a deadline that is due
			// this
			// very moment is neither future nor missed: then it is looked once more.
			var wrong = new Checker(database).check(sent, faults, tenants);
			for (var end = Instant.now().plus(PATIENCE); !wrong.isEmpty() && Instant.now().isBefore(end);) {
				Thread.sleep(1_000);
				wrong = new Checker(database).check(sent, faults, tenants);
			}
			return new Report(sent, faults, closed, wrong);
		}
	}

	/**
	 * What came of it.
	 *
	 * @param closed how many alarms people have brought to their end meanwhile
	 * @param wrong what does not hold, a line each
	 */
	public record Report(List<Sent> sent, List<Fault.Time> faults, int closed, List<String> wrong) {

		/** How long after the fault nobody was told that his alarm has arrived. */
		private Duration silence(Fault.Time fault) {
			return this.sent.stream()
				.map(Sent::acknowledged)
				.filter((at) -> at.isAfter(fault.from()))
				.min(Instant::compareTo)
				.map((at) -> Duration.between(fault.from(), at))
				.orElse(Duration.ZERO);
		}

		@Override
		public String toString() {
			var text = new StringBuilder();
			for (var kind : Fault.values()) {
				var its = this.faults.stream()
					.filter((one) -> one.fault() == kind)
					.map(this::silence)
					.sorted()
					.toList();
				if (!its.isEmpty()) {
					text.append(String.format(Locale.ROOT,
							"%-16s killed %2d times; the next alarm was acknowledged after %.2f s (median), %.2f s at most%n",
							kind, its.size(), its.get(its.size() / 2).toMillis() / 1e3,
							its.getLast().toMillis() / 1e3));
				}
			}
			text.append("%d alarms acknowledged, %d sent more than once, %d closed by people meanwhile%n".formatted(
					this.sent.size(), this.sent.stream().filter((one) -> one.attempts().size() > 1).count(),
					this.closed));
			text.append(this.wrong.isEmpty() ? "I1, I2, I3, I6, I7 and I8 hold"
					: this.wrong.size() + " violations:\n" + String.join("\n", this.wrong));
			return text.toString();
		}

	}

}
