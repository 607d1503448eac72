package se.larmnav.alarms.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import se.larmnav.alarms.Town;

import static org.awaitility.Awaitility.await;

/** Many homes with a device each, made of one that is there. */
final class Crowd {

	private Crowd() {
	}

	/** So many homes like this one, with devices that have numbers in a row. */
	static List<String> like(Town town, Town.Inhabited model, long first, int count) {
		var numbers = "generate_series(%d, %d) number".formatted(first, first + count - 1);
		var tenant = model.tenant();
		town.tamper("""
				insert into %1$s.home (id, version, controller, area, in_use, facts, changed_at)
				select gen_random_uuid(), version, number::text, area, in_use, facts, changed_at
				from %1$s.home, %2$s where controller = '%3$s'""".formatted(tenant, numbers, model.controller()));
		town.tamper("""
				insert into %1$s.device (controller, last_contact) select number::text, clock_timestamp() from %2$s"""
			.formatted(tenant, numbers));
		town.tamper("""
				insert into platform.device_routes (controller, tenant, in_use, since)
				select number::text, '%1$s', true, clock_timestamp() from %2$s""".formatted(tenant, numbers));
		return LongStream.range(first, first + count).mapToObj(Long::toString).toList();
	}

	/**
	 * The intake reads new routes, and contacts are written, once a second. Afterwards
	 * nobody has been told of them just now, as when they have stood there for long: what
	 * has changed lately is read again and again.
	 */
	static void awaitKnown(Town town) {
		await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
		town.tamper("update platform.device_routes set changed_at = clock_timestamp() - interval '1 day'");
	}

}
