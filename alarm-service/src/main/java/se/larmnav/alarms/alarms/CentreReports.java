package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.contact.Contact;
import se.larmnav.alarms.errand.Acted;
import se.larmnav.alarms.errand.Recipient;
import se.larmnav.alarms.errand.Step;
import se.larmnav.alarms.history.Actor;

/** What alarm centres report of the tenant's alarms, by their own times (AMD-17). */
@Service
@Transactional
public class CentreReports {

	private final Ledger ledger;

	CentreReports(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Somebody there has taken it. */
	public AlarmFacts answered(UUID id, Actor who, Instant at) {
		return ledger.change(id, (alarm) -> new CentreWork(alarm, who).answered(at));
	}

	/** Somebody there has taken it, and what the voice contact gave. */
	public AlarmFacts contact(UUID id, Actor who, Contact contact, Instant at) {
		return ledger.change(id, (alarm) -> new CentreWork(alarm, who).contact(contact, at));
	}

	/** It has been sent to a unit. */
	public AlarmFacts dispatched(UUID id, Actor who, Recipient to, @Nullable String cause, String lacks, Instant at) {
		return ledger.change(id, (alarm) -> {
			alarm.contacts().told(cause);
			new CentreWork(alarm, who).dispatched(to, lacks, at);
		});
	}

	/** The unit has told the centre of a step. */
	public AlarmFacts step(UUID id, Actor who, Step step, Instant at, Instant now) {
		return ledger.change(id, (alarm) -> new UnitWork(alarm, true).step(who, step, at, now));
	}

	/** It is over. */
	public AlarmFacts closed(UUID id, Actor who, @Nullable Acted acted, Ending ending, Instant at) {
		return ledger.change(id, (alarm) -> new CentreWork(alarm, who).closed(acted, ending, at));
	}

}
