package se.larmnav.alarms.response;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.routine.Role;
import se.larmnav.routine.dispatch.Unanswered;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Routines;

/**
 * Sees to it that no alarm lies unanswered in silence, also where nothing is promised:
 * until somebody owns it there is always a deadline at which it is told again (goals.md
 * I3).
 */
@Component
public class StillUnanswered implements DeadlineHandler {

	private static final String KIND = "alarm-unanswered";

	private final Alarms alarms;

	private final Routines routines;

	private final Deadlines deadlines;

	private final Clock clock;

	StillUnanswered(Alarms alarms, Routines routines, Deadlines deadlines, Clock clock) {
		this.alarms = alarms;
		this.routines = routines;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@EventListener
	void on(AlarmHappened event) {
		var alarm = event.alarm();
		switch (event.what()) {
			case RECEIVED, UNANSWERED -> deadlines.set(KIND, alarm.id(), next(alarm, event.at()));
			case ANSWERED, CLOSED -> deadlines.clear(KIND, alarm.id());
			default -> {
			}
		}
	}

	private Instant next(AlarmFacts alarm, Instant since) {
		return rule(alarm).next(alarm.isTechnical(), alarm.origin().unanswered(), since);
	}

	/** An alarm that no routine judges is told of by the national rule. */
	public Unanswered rule(AlarmFacts alarm) {
		var version = alarm.origin().routineVersion();
		return (version == 0) ? NationalFiles.unanswered() : routines.version(version).reception().unanswered();
	}

	/** Lets those through whom the routine tells, and those who answer. */
	public void requireTold() {
		Caller.current()
			.require(routines.inForce(clock.instant()).reception().unanswered().tell().key(), Role.OPERATOR.key());
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID alarm, Instant due) {
		alarms.unanswered(alarm);
	}

}
