package se.larmnav.standalone;

import java.util.List;

import se.larmnav.embedded.Home;
import se.larmnav.standalone.faults.Faults;

/**
 * {@code ./larmnav faults --kills=50 --seed=1}: a platform of its own, which is killed
 * piece by piece while alarms ring.
 */
final class FaultRun {

	private static final int HOMES = 8;

	private final Progress progress = Progress.ofThisCommand();

	private long kills = 50;

	private long seed = 1;

	FaultRun(List<String> words) {
		for (var word : words) {
			var parts = word.split("=", 2);
			if (parts.length != 2 || !parts[1].matches("[0-9]{1,9}")
					|| !List.of("--kills", "--seed").contains(parts[0])) {
				throw new Refused("It is ./larmnav faults [--kills=<number>] [--seed=<number>]");
			}
			if (parts[0].equals("--kills")) {
				this.kills = Long.parseLong(parts[1]);
			}
			else {
				this.seed = Long.parseLong(parts[1]);
			}
		}
	}

	void untilJudged() throws Exception {
		var settings = Settings.forFaults(Home.state().resolve("faults"));
		try (var platform = Platform.start(settings, this.progress)) {
			prepare(platform);
			this.progress.line("faults", this.kills + " kills, seed " + this.seed);
			var report = Faults.ofEverything(platform, this.seed).run((int) this.kills, HOMES);
			this.progress.plain(report.toString());
			if (!report.wrong().isEmpty()) {
				throw new Refused(
						"Something that must always hold has not held; the databases are kept in " + settings.folder());
			}
		}
	}

	/** What is killed starts again as it would where it has run for a while. */
	private void prepare(Platform platform) throws InterruptedException {
		try (var preparing = platform.prepareFastStarts()) {
			while (preparing.goesOn()) {
				Thread.sleep(500);
			}
		}
	}

}
