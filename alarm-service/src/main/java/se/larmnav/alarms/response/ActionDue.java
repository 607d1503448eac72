package se.larmnav.alarms.response;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.DeadlineHandler;

/** The time for acting has run out. */
@Component
class ActionDue implements DeadlineHandler {

	private final Response response;

	ActionDue(Response response) {
		this.response = response;
	}

	@Override
	public String kind() {
		return Promised.ACTION.deadline();
	}

	@Override
	public void due(UUID alarm, Instant due) {
		response.due(Promised.ACTION, alarm);
	}

}
