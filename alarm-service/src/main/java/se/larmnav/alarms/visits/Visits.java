package se.larmnav.alarms.visits;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.errand.Acted;
import se.larmnav.alarms.errand.ErrandFacts;
import se.larmnav.alarms.history.What;
import se.larmnav.routine.dispatch.VisitRegistration;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Outbox;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;

/**
 * Registers each visit at an alarm as the routine says: as a visit of a type with the
 * time at which the centre received the alarm (LJU-ALM-08), or by presence marking, where
 * a visit without one is told (GIS-ALM-05).
 */
@Component
class Visits {

	private final Alarms alarms;

	private final Routines routines;

	private final Outbox outbox;

	private final ApplicationEventPublisher events;

	Visits(Alarms alarms, Routines routines, Outbox outbox, ApplicationEventPublisher events) {
		this.alarms = alarms;
		this.routines = routines;
		this.outbox = outbox;
		this.events = events;
	}

	@EventListener
	void on(AlarmHappened event) {
		var alarm = event.alarm();
		var errand = alarm.errand();
		if (event.what() != What.ACTED || errand == null || !Acted.VISIT.equals(errand.way())
				|| alarm.origin().routineVersion() == 0) {
			return;
		}
		var rule = routines.version(alarm.origin().routineVersion()).closing().visitRegistration();
		if (rule == null) {
			return;
		}
		switch (rule.how()) {
			case TYPED_VISIT -> register(alarm, errand, rule, event.at());
			case PRESENCE_MARKING -> {
				if (!errand.arrivalMarked()) {
					events.publishEvent(new VisitUnmarked(Tenant.current(), alarm, rule, event.at()));
				}
			}
			case SERVICE_TIME -> {
				// its minutes go with the closed alarm
			}
		}
	}

	private void register(AlarmFacts alarm, ErrandFacts errand, VisitRegistration rule, Instant at) {
		var received = alarm.origin().receivedAt();
		var time = received.atZone(SwedishTime.ZONE).truncatedTo(ChronoUnit.SECONDS);
		alarms.visitRegistered(alarm.id(), Texts.national()
			.phrase("visit-registered", Map.of("as", rule.as(), "time", time.toLocalDate() + " " + time.toLocalTime())),
				at);
		alarm.origin()
			.homes()
			.forEach((home) -> outbox.publish("alarm-visit-registered", new VisitRegistered(home, alarm.id(), rule.as(),
					rule.centreTime() ? received : null, errand.unit(), errand.onSiteAt(), at)));
	}

	/**
	 * What the planning system is told.
	 *
	 * @param type of the visit, by the routine
	 * @param receivedAt when the centre received the alarm, where the routine wants it
	 */
	record VisitRegistered(UUID caseId, UUID alarmId, String type, @Nullable Instant receivedAt, String unit,
			@Nullable Instant onSiteAt, Instant doneAt) {
	}

}
