package se.larmnav.alarms.response;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.DeadlineHandler;

/** The time for answering has run out. */
@Component
class AnswerDue implements DeadlineHandler {

	private final Response response;

	AnswerDue(Response response) {
		this.response = response;
	}

	@Override
	public String kind() {
		return Promised.ANSWER.deadline();
	}

	@Override
	public void due(UUID alarm, Instant due) {
		response.due(Promised.ANSWER, alarm);
	}

}
