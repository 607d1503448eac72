package se.larmnav.alarms.alarms;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.history.History;
import se.larmnav.alarms.history.Seen;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/**
 * The one way to change an alarm: under its row's lock, with its history, and told to the
 * others.
 */
@Component
class Ledger {

	private final AllAlarms alarms;

	private final EntityManager entities;

	private final History history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Ledger(AllAlarms alarms, EntityManager entities, History history, ApplicationEventPublisher events, Clock clock) {
		this.alarms = alarms;
		this.entities = entities;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/** PostgreSQL keeps microseconds; what is hashed must be what is read back. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	@Transactional
	AlarmFacts change(UUID id, Consumer<Alarm> change) {
		var alarm = alarms.locked(id).orElseThrow(() -> Refusal.notFound("alarm"));
		change.accept(alarm);
		return written(alarm);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	AlarmFacts open(Press press) {
		var alarm = new Alarm(press);
		entities.persist(alarm);
		return written(alarm);
	}

	/** Writes what has happened to an alarm that the caller holds locked. */
	@Transactional(propagation = Propagation.MANDATORY)
	AlarmFacts written(Alarm alarm) {
		var happenings = alarm.takeHappenings();
		var lines = History.chained(alarm.facts().id(), alarm.chain(), happenings,
				new Seen(now(), alarm.state().name()));
		// it names its history's last line, and its history refers to it
		entities.flush();
		history.write(alarm.facts().id(), lines);
		var facts = alarm.facts();
		happenings.forEach((happening) -> events
			.publishEvent(new AlarmHappened(Tenant.current(), facts, happening.what(), happening.at())));
		return facts;
	}

}
