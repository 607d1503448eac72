package se.larmnav.routine.history;

import java.time.Instant;
import java.util.Set;

import se.larmnav.routine.application.Channel;
import se.larmnav.routine.automation.Applicant;
import se.larmnav.routine.step.Condition;

/**
 * An application, with what was known of its applicant when it was judged.
 *
 * @param holding the conditions that held then
 */
public record RecordedApplication(String subject, Instant at, Channel channel, Applicant applicant,
		Set<Condition> holding) implements Recorded {

	public RecordedApplication {
		holding = Set.copyOf(holding);
	}

}
