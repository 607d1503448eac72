package se.larmnav.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import se.larmnav.standalone.Platform;
import se.larmnav.standalone.demo.Walk.Halt;

/**
 * Homes with an alarm in use, made through the municipality's own routine for whoever
 * needs devices that somebody answers.
 */
public final class MadeUpHomes {

	private MadeUpHomes() {
	}

	/**
	 * Walks so many people of a municipality from the application to an alarm in use.
	 * @param offset keeps them apart from others that were made up there
	 * @return the identities of their devices
	 */
	public static List<String> inUse(Platform platform, Town town, int offset, int count) throws Exception {
		var controllers = new ArrayList<String>();
		var seed = town.alias().hashCode() + offset;
		try (var devices = new SipHome(platform.settings().port("sip"))) {
			for (int n = 0; n < count; n++) {
				var area = town.areas().get(n % town.areas().size());
				var postcode = area.postcodes().getFirst();
				var person = MadeUpPerson.of(n, seed, postcode.contains(" ") ? postcode : postcode + " 10",
						area.places().isEmpty() ? area.name() : area.places().getFirst());
				var controller = "%04d%05d".formatted(Math.floorMod(town.alias().hashCode(), 9000) + 1000, offset + n);
				var walk = new Walk(town, area, person, controller, devices);
				for (var act : walk.acts(Instant.now(), Halt.IN_USE)) {
					act.work().at(platform.time().now());
				}
				controllers.add(controller);
			}
		}
		return controllers;
	}

}
