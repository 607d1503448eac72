package se.larmnav.alarms.response;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.tenancy.DeadlineHandler;

/**
 * Nobody of the unit has taken the alarm in time: it goes back to the operators (AMD-18).
 */
@Component
class NotAcknowledged implements DeadlineHandler {

	static final String KIND = "alarm-acknowledgement";

	private final Alarms alarms;

	NotAcknowledged(Alarms alarms) {
		this.alarms = alarms;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID alarm, Instant due) {
		alarms.notAcknowledged(alarm, due);
	}

}
