package se.larmnav.alarms.taps;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.errand.Step;
import se.larmnav.alarms.words.Vocabulary;
import se.larmnav.alarms.words.Words;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.TapsApi.TapAddress;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/** The steps that come by a signed address, and the signing of addresses. */
@Service
public class Taps {

	/** How long a ticket lives is a matter of the machine's time, as with every token. */
	private static final Clock MACHINE = Clock.systemUTC();

	private static final String DECLINED = "DECLINED";

	private final Alarms alarms;

	private final Vocabulary choices;

	private final Tickets tickets;

	private final TapSettings settings;

	Taps(Alarms alarms, Vocabulary choices, Tickets tickets, TapSettings settings) {
		this.alarms = alarms;
		this.choices = choices;
		this.tickets = tickets;
		this.settings = settings;
	}

	@Transactional(readOnly = true)
	TapAddress sign(UUID id) {
		var caller = Caller.current();
		var alarm = alarms.find(id).orElseThrow(() -> Refusal.notFound("alarm"));
		var errand = alarm.errand();
		if (errand == null) {
			throw Refusal.notFound("alarm");
		}
		var ticket = new Ticket(Tenant.current(), caller.subject(), caller.userName(), caller.name(), alarm.id(),
				errand.dispatchedAt());
		if (!ticket.isFor(alarm, caller.units())) {
			throw Refusal.notFound("alarm");
		}
		var until = MACHINE.instant().plus(settings.life());
		return new TapAddress(tickets.sign(ticket, until), until);
	}

	/** As a tap of one who is logged in, without a word about the alarm. */
	@Transactional
	void tap(Ticket ticket, AlarmsApi.Step step) {
		var alarm = alarms.hold(ticket.alarm()).orElseThrow(() -> Refusal.notFound("alarm"));
		if (!ticket.isFor(alarm, Caller.current().units())) {
			throw Refusal.conflict("taken-back");
		}
		if (DECLINED.equals(step.step())) {
			alarms.decline(alarm.id(), step.note());
			return;
		}
		var taken = Words.read(Step.class, step.step(), "/step");
		if (taken == Step.ACTED) {
			alarms.acted(alarm.id(), choices.acted(alarm, step));
		}
		else {
			alarms.step(alarm.id(), taken, step.at(), false);
		}
	}

}
