package se.larmnav.alarms.alarms;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.history.History;
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

	Ledger(AllAlarms alarms, EntityManager entities, History history, ApplicationEventPublisher events) {
		this.alarms = alarms;
		this.entities = entities;
		this.history = history;
		this.events = events;
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
		// its history refers to it
		entities.flush();
		return written(alarm);
	}

	/** Writes what has happened to an alarm that the caller holds locked. */
	@Transactional(propagation = Propagation.MANDATORY)
	AlarmFacts written(Alarm alarm) {
		var happenings = alarm.takeHappenings();
		history.write(alarm.facts().id(), alarm.chain(), happenings);
		var facts = alarm.facts();
		happenings.forEach((happening) -> events
			.publishEvent(new AlarmHappened(Tenant.current(), facts, happening.what(), happening.at())));
		return facts;
	}

}
