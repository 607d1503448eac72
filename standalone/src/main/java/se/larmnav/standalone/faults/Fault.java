package se.larmnav.standalone.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import se.larmnav.standalone.Platform;

/** Something that can break: what it is, and how it is broken and stands up again. */
enum Fault {

	ALARM_SERVICE("alarm-service", 4), CASE_SERVICE("case-service", 1), TENANT_SERVICE("tenant-service", 1),
	GATEWAY("gateway", 1), UI("ui", 1), POSTGRES("postgres", 3), REDIS("redis", 1), KEYCLOAK("keycloak", 1);

	/** How long a part is away before somebody brings it back. */
	private static final Duration AWAY = Duration.ofSeconds(5);

	private final String name;

	private final int weight;

	Fault(String name, int weight) {
		this.name = name;
		this.weight = weight;
	}

	/** Those that hurt only the platform's own processes, not servers that others use. */
	static final List<Fault> OF_SERVICES = List.of(ALARM_SERVICE, CASE_SERVICE, TENANT_SERVICE, GATEWAY, UI);

	/** How often it comes beside the others. */
	int weight() {
		return this.weight;
	}

	/**
	 * When it was broken and when it took work again.
	 *
	 * @param from the last moment before the kill
	 */
	record Time(Fault fault, Instant from, Instant until) {
	}

	/** Kills it, and comes back when everything takes work again. */
	Time happen(Platform platform) throws InterruptedException {
		var from = Instant.now();
		switch (this) {
			case POSTGRES -> {
				platform.parts().kill(this.name);
				platform.parts().bringBack(this.name);
			}
			case REDIS, KEYCLOAK -> {
				platform.parts().kill(this.name);
				Thread.sleep(AWAY);
				platform.parts().bringBack(this.name);
			}
			case ALARM_SERVICE, CASE_SERVICE, TENANT_SERVICE, GATEWAY, UI -> platform.kill(this.name);
		}
		for (var service : OF_SERVICES) {
			platform.awaitReady(service.name);
		}
		return new Time(this, from, Instant.now());
	}

	@Override
	public String toString() {
		return this.name;
	}

}
