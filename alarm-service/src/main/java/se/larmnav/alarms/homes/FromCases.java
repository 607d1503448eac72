package se.larmnav.alarms.homes;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.FeedSubscriber;

/** Keeps what case-service tells of homes and installations. */
@Component
class FromCases implements FeedSubscriber {

	private static final String HOME_CHANGED = "home-changed";

	private static final String INSTALLATION_STARTED = "installation-started";

	private static final String INSTALLATION_COMPLETED = "installation-completed";

	private final Homes homes;

	private final Devices devices;

	FromCases(Homes homes, Devices devices) {
		this.homes = homes;
		this.devices = devices;
	}

	@Override
	public String producer() {
		return "cases";
	}

	@Override
	public Set<String> types() {
		return Set.of(HOME_CHANGED, INSTALLATION_STARTED, INSTALLATION_COMPLETED);
	}

	@Override
	public void apply(FeedEvent event) {
		switch (event.type()) {
			case HOME_CHANGED -> homes.keep(event.as(HomeChanged.class), event.at());
			case INSTALLATION_STARTED -> {
				var started = event.as(Started.class);
				devices.installationStarted(started.caseId(), started.controllerId(), started.family(),
						started.since());
			}
			case INSTALLATION_COMPLETED -> {
				var completed = event.as(Completed.class);
				devices.installationCompleted(completed.caseId(), completed.controllerId());
			}
			default -> throw new IllegalArgumentException(event.type());
		}
	}

	private record Started(UUID caseId, String controllerId, String family, Instant since) {
	}

	private record Completed(UUID caseId, String controllerId) {
	}

}
