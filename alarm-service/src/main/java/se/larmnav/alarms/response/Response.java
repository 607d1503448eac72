package se.larmnav.alarms.response;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.exemptions.Exemptions;
import se.larmnav.alarms.history.What;
import se.larmnav.routine.guarantee.Assessment;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;

/**
 * Watches the promises of the routine by which each alarm is judged; they are counted,
 * never slept for.
 */
@Component
public class Response {

	private static final String ACKNOWLEDGEMENT = NotAcknowledged.KIND;

	private final Alarms alarms;

	private final Routines routines;

	private final BrokenPromises broken;

	private final Exemptions exemptions;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Response(Alarms alarms, Routines routines, BrokenPromises broken, Exemptions exemptions, Deadlines deadlines,
			ApplicationEventPublisher events, Clock clock) {
		this.alarms = alarms;
		this.routines = routines;
		this.broken = broken;
		this.exemptions = exemptions;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(AlarmHappened event) {
		var alarm = event.alarm();
		if (alarm.isTechnical() || alarm.origin().routineVersion() == 0) {
			return;
		}
		switch (event.what()) {
			case RECEIVED, DISPATCHED, ANSWERED, ON_SITE, ACTED -> watchAll(alarm, event.what() == What.RECEIVED);
			case CLOSED -> forgetAll(alarm.id());
			default -> {
			}
		}
		switch (event.what()) {
			case DISPATCHED -> watchAcknowledgement(alarm, event.at());
			case ACKNOWLEDGED -> {
				// those who go together have all taken it
				if (alarm.errand() == null || alarm.errand().lacks() == 0) {
					deadlines.clear(ACKNOWLEDGEMENT, alarm.id());
				}
			}
			case RECALLED, ACTED, CLOSED -> deadlines.clear(ACKNOWLEDGEMENT, alarm.id());
			default -> {
			}
		}
	}

	/** A new alarm has no deadlines that could be taken away. */
	private void watchAll(AlarmFacts alarm, boolean isNew) {
		for (var promised : Promised.values()) {
			watch(alarm, promised, isNew);
		}
	}

	/** Sets the deadline, or tells what has become of the promise already. */
	private void watch(AlarmFacts alarm, Promised promised, boolean isNew) {
		switch (judge().assess(alarm, promised).orElse(null)) {
			// exactly on time is in time: the deadline is the first moment after
			case Assessment.Waiting waiting ->
				deadlines.set(promised.deadline(), alarm.id(), waiting.due().plus(1, ChronoUnit.MICROS));
			case Assessment.Late late -> {
				deadlines.clear(promised.deadline(), alarm.id());
				tell(alarm, promised, late);
			}
			case Assessment.Exempt exempt -> {
				deadlines.clear(promised.deadline(), alarm.id());
				tag(alarm, promised, exempt);
			}
			case null, default -> {
				if (!isNew) {
					deadlines.clear(promised.deadline(), alarm.id());
				}
			}
		}
	}

	/**
	 * Once for each promise that is broken: at its deadline, or by a step that came later
	 * than it.
	 */
	private void tell(AlarmFacts alarm, Promised promised, Assessment.Late late) {
		if (broken.isNew(alarm.id(), promised, late.due())) {
			alarms.promiseBroken(alarm.id(), promised.name(), late.due());
			events.publishEvent(new PromiseBroken(Tenant.current(), alarm, promised, late, clock.instant()));
		}
	}

	/** The alarm's own history says why nothing came of it. */
	private void tag(AlarmFacts alarm, Promised promised, Assessment.Exempt exempt) {
		if (broken.isNew(alarm.id(), promised, exempt.due())) {
			alarms.promiseNotCounted(alarm.id(), promised.name(), exempt.due());
		}
	}

	private void forgetAll(UUID alarm) {
		for (var promised : Promised.values()) {
			deadlines.clear(promised.deadline(), alarm);
		}
	}

	private void watchAcknowledgement(AlarmFacts alarm, Instant dispatched) {
		var within = routines.version(alarm.origin().routineVersion()).dispatch().acknowledgement().within();
		deadlines.set(ACKNOWLEDGEMENT, alarm.id(), within.from(dispatched).plus(1, ChronoUnit.MICROS));
	}

	/** A deadline has passed: the promise is judged by what is known of the alarm now. */
	void due(Promised promised, UUID id) {
		alarms.hold(id).ifPresent((alarm) -> watch(alarm, promised, false));
	}

	/** Judges promises as of now. */
	public Judge judge() {
		return new Judge(routines, exemptions, clock.instant());
	}

}
