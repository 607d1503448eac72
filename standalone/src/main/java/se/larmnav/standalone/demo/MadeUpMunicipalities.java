package se.larmnav.standalone.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.larmnav.embedded.Home;
import se.larmnav.standalone.DemoData;
import se.larmnav.standalone.Platform;
import se.larmnav.standalone.Progress;
import se.larmnav.standalone.Settings;
import se.larmnav.standalone.demo.Walk.Act;
import se.larmnav.standalone.demo.Walk.Halt;

/**
 * The demonstration: about forty people in each municipality, whose cases have been
 * walked by the municipality's own staff during the last weeks.
 */
public final class MadeUpMunicipalities implements DemoData {

	/** The password of everybody who is made up. */
	public static final String PASSWORD = Settings.DEMO_PASSWORD;

	private static final int PEOPLE = 40;

	@Override
	public void load(Platform platform, Progress progress) throws Exception {
		var end = Instant.now();
		var begun = System.nanoTime();
		try (var device = new SipHome(platform.settings().port("sip"))) {
			var acts = new ArrayList<Act>();
			for (var town : towns(platform)) {
				acts.addAll(population(town, end, device));
			}
			acts.sort(Comparator.comparing(Act::at));
			var at = Instant.EPOCH;
			for (var act : acts) {
				if (act.at().isAfter(at)) {
					at = act.at();
					platform.time().jump(at);
				}
				act.work().at(at);
			}
		}
		finally {
			platform.time().jump(Instant.now());
		}
		progress.line("demo", "%d people in each of %d municipalities in %d s".formatted(PEOPLE, towns(platform).size(),
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

	private static List<Act> population(Town town, Instant end, DeviceAtHome device) {
		var acts = new ArrayList<Act>();
		for (int n = 0; n < PEOPLE; n++) {
			var area = town.areas().get(n % town.areas().size());
			var person = MadeUpPerson.of(n, town.alias().hashCode(), "%s 10".formatted(postcode(area.postcodes())),
					area.places().isEmpty() ? area.name() : area.places().getFirst());
			var controller = "%04d%05d".formatted(Math.floorMod(town.alias().hashCode(), 9000) + 1000, n + 1);
			var walk = new Walk(town, area, person, controller, device);
			walk.acts(end.minus(age(n)), halt(n)).forEach(act -> acts.add(new Act(slot(act.at()), act.work())));
		}
		acts.removeIf((act) -> act.at().isAfter(end));
		return acts;
	}

	/**
	 * The morning's or the afternoon's desk hour: the clock is moved twice a day, not for
	 * each act.
	 */
	private static Instant slot(Instant at) {
		var local = at.atZone(Walk.SWEDEN);
		return local.truncatedTo(ChronoUnit.DAYS).withHour(local.getHour() < 12 ? 9 : 14).toInstant();
	}

	/**
	 * Those who have come far applied long ago; of those who wait, some have waited too
	 * long.
	 */
	private static Duration age(int n) {
		return switch (halt(n)) {
			case APPLIED, GRANTED -> Duration.ofHours(5 + n);
			case RECEIVED, ASKED -> Duration.ofDays(3 + n).plusHours(n);
			default -> Duration.ofDays(20 + n % 30).plusHours(n);
		};
	}

	private static Halt halt(int n) {
		return switch (n % 10) {
			case 0 -> n == 0 ? Halt.APPLIED : Halt.GRANTED;
			case 1 -> Halt.RECEIVED;
			case 2, 3 -> Halt.ASKED;
			case 4 -> Halt.BOOKED;
			case 5 -> Halt.COLLECTED;
			case 6 -> Halt.READY;
			default -> Halt.IN_USE;
		};
	}

	private static String postcode(List<String> postcodes) {
		return postcodes.isEmpty() ? "333" : postcodes.getFirst().substring(0, 3);
	}

}
