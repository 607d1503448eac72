package se.larmnav.cases.installations;

import java.time.Instant;
import java.util.Set;

import org.springframework.stereotype.Component;
import se.larmnav.cases.texts.Texts;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.FeedSubscriber;

/** Hears from alarm-service that a device's own test alarm has come in. */
@Component
class TestAlarms implements FeedSubscriber {

	private final Installations installations;

	private final Texts texts;

	TestAlarms(Installations installations, Texts texts) {
		this.installations = installations;
		this.texts = texts;
	}

	@Override
	public String producer() {
		return "alarms";
	}

	@Override
	public Set<String> types() {
		return Set.of("test-alarm-seen");
	}

	@Override
	public void apply(FeedEvent event) {
		var seen = event.as(Seen.class);
		Caller.call(Caller.automation(texts.of("actor.alarm-reception")), () -> {
			installations.testAlarmSeen(seen.controllerId(), seen.at(), seen.alarmSignalId());
			return seen;
		});
	}

	/** As alarm-service tells it. */
	record Seen(String controllerId, Instant at, String alarmSignalId) {
	}

}
