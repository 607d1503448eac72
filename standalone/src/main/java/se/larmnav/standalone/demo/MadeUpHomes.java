package se.larmnav.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import se.larmnav.standalone.Platform;
import se.larmnav.standalone.demo.Walk.Halt;

/**
 * Homes with an alarm in use, made through the municipality's own routine for whoever
 * needs devices that somebody answers.
 */
public final class MadeUpHomes {

	/** A walk waits more than it works. */
	private static final int AT_ONCE = 4;

	private MadeUpHomes() {
	}

	/**
	 * Walks so many people of a municipality from the application to an alarm in use.
	 * @param offset keeps them apart from others that were made up there
	 * @return the identities of their devices
	 */
	public static List<String> inUse(Platform platform, Town town, int offset, int count) throws Exception {
		try (var devices = new SipHome(platform.settings().port("sip"));
				var threads = Executors.newFixedThreadPool(AT_ONCE)) {
			var homes = IntStream.range(0, count)
				.mapToObj((n) -> threads.submit(() -> inUse(platform, town, offset, n, devices)))
				.toList();
			var controllers = new ArrayList<String>();
			for (var home : homes) {
				controllers.add(home.get());
			}
			return controllers;
		}
	}

	private static String inUse(Platform platform, Town town, int offset, int n, SipHome devices) throws Exception {
		var area = town.areas().get(n % town.areas().size());
		var postcode = area.postcodes().getFirst();
		var person = MadeUpPerson.of(n, town.alias().hashCode() + offset,
				postcode.contains(" ") ? postcode : postcode + " 10",
				area.places().isEmpty() ? area.name() : area.places().getFirst());
		var controller = "%04d%05d".formatted(Math.floorMod(town.alias().hashCode(), 9000) + 1000, offset + n);
		var walk = new Walk(town, area, person, controller, devices);
		for (var act : walk.acts(Instant.now(), Halt.IN_USE)) {
			act.work().at(platform.time().now());
		}
		return controller;
	}

}
