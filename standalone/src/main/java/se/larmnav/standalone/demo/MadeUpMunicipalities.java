package se.larmnav.standalone.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import se.larmnav.embedded.Home;
import se.larmnav.standalone.DemoData;
import se.larmnav.standalone.Platform;
import se.larmnav.standalone.Progress;
import se.larmnav.standalone.Settings;

/**
 * The demonstration: about forty people in each municipality, whose cases have been
 * walked by the municipality's own staff during the last weeks.
 */
public final class MadeUpMunicipalities implements DemoData {

	/** The password of everybody who is made up. */
	public static final String PASSWORD = Settings.DEMO_PASSWORD;

	@Override
	public void load(Platform platform, Progress progress) throws Exception {
		var end = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		var begun = System.nanoTime();
		var towns = towns(platform);
		try (var device = new SipHome(platform.settings().port("sip"));
				var calendar = new Calendar(platform.time(), progress)) {
			var alarms = new ArrayList<AlarmHistory>();
			for (var town : towns) {
				var history = new AlarmHistory(town, new Population(town, device, end).into(calendar), device, end);
				history.into(calendar);
				alarms.add(history);
			}
			try {
				calendar.pass();
			}
			finally {
				platform.time().jump(Instant.now());
			}
			for (var history : alarms) {
				history.rings();
			}
		}
		progress.line("demo", "%d people in each of %d municipalities in %d s".formatted(Population.SIZE, towns.size(),
				Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
	}

	@Override
	public List<String> logins(Platform platform) {
		try {
			var lines = new ArrayList<String>();
			for (var town : towns(platform)) {
				lines.add(platform.address(town.alias()));
				town.staff().forEach((one) -> lines.add("  %-24s %s".formatted(one.user(), one.title())));
			}
			lines.add("http://localhost:" + platform.settings().port("gateway"));
			lines.add("  %-24s %s".formatted("plattform", "runs the platform"));
			lines.add("password of everybody: " + PASSWORD);
			return lines;
		}
		catch (IOException ex) {
			return List.of("no logins: " + ex.getMessage());
		}
	}

	/** The municipalities of the platform with desks for their staff. */
	public static List<Town> towns(Platform platform) throws IOException {
		var desks = new Desks("http://127.0.0.1:" + platform.settings().port("gateway"),
				new Logins(platform.parts().keycloak(), PASSWORD));
		var towns = new ArrayList<Town>();
		for (var alias : platform.municipalities()) {
			towns.add(Town.in(Home.root().resolve("config/municipalities").resolve(alias), desks));
		}
		return towns;
	}

}
