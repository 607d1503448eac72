package se.larmnav.alarms.phones;

import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.errand.ErrandFacts;
import se.larmnav.alarms.sending.Addressees;
import se.larmnav.alarms.sending.Delivery;
import se.larmnav.alarms.sending.Letter;
import se.larmnav.routine.Role;
import se.larmnav.routine.dispatch.DispatchChannel;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.routine.text.Texts;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Tenant;

/**
 * Wakes the phones of a unit to which an alarm is sent, and tells them not to go when it
 * is taken back. That nobody was reached is what the time for acknowledging is for; what
 * is phoned out is sent to no phone (PRO-ALM-04).
 */
@Component
class UnitAlerts {

	private static final Logger LOG = LoggerFactory.getLogger(UnitAlerts.class);

	private static final List<Role> RESPONDERS = List.of(Role.HOME_CARE, Role.ALARM_STAFF);

	private final Phones phones;

	private final Delivery delivery;

	private final Organisations organisations;

	private final MeterRegistry figures;

	UnitAlerts(Phones phones, Delivery delivery, Organisations organisations, MeterRegistry figures) {
		this.phones = phones;
		this.delivery = delivery;
		this.organisations = organisations;
		this.figures = figures;
	}

	@EventListener
	void on(AlarmHappened event) {
		var errand = event.alarm().errand();
		if (errand == null || !DispatchChannel.APP.name().equals(errand.channel())) {
			return;
		}
		switch (event.what()) {
			case DISPATCHED -> tell(event, errand, "dispatched");
			case RECALLED -> tell(event, errand, "recalled");
			default -> {
			}
		}
	}

	/** The alarm's id is the key: what is told last replaces what was told before. */
	private void tell(AlarmHappened event, ErrandFacts errand, String what) {
		var words = Map.of("unit", errand.unitName());
		var texts = Texts.national();
		for (var user : phones.reachable(staff(errand.unit()))) {
			var letter = new Letter(event.alarm().id(), user, texts.phrase(what + "-subject", words),
					texts.phrase(what + "-text", words));
			delivery.afterCommit(() -> phones.tell(letter), new Counted());
		}
	}

	/** An alarm is sent out also where nobody has told who works there. */
	private List<String> staff(String unit) {
		try {
			return new Addressees(organisations.current(), null).workingIn(unit)
				.filter((one) -> one.roles().stream().anyMatch(RESPONDERS::contains))
				.map(StaffMember::user)
				.toList();
		}
		catch (IllegalStateException ex) {
			LOG.warn("No phone is told: {}", ex.getMessage());
			return List.of();
		}
	}

	/** How many were reached, by tenant and nothing else. */
	private final class Counted implements Delivery.Outcome {

		@Override
		public void sent() {
			count("sent");
		}

		@Override
		public void failed(String why) {
			count("failed");
		}

		private void count(String outcome) {
			figures.counter("larmnav.alarm.push." + outcome, "tenant", Tenant.current().value()).increment();
		}

	}

}
