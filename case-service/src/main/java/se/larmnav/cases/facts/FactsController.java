package se.larmnav.cases.facts;

import java.time.Duration;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.people.PersonalNumbers;
import se.larmnav.contract.cases.PersonFactsApi;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The port of the care system. */
@RestController
class FactsController implements PersonFactsApi {

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private final Facts facts;

	FactsController(Facts facts) {
		this.facts = facts;
	}

	@Override
	public void report(String key, PersonFacts said) {
		Caller.current().require("integrator", "decision-maker");
		var number = PersonalNumbers.read("/personalNumber", said.personalNumber(), SwedishTime.dateOf(facts.now()));
		Fields.text("/source", said.source(), 100);
		Fields.optional("/clientOrganisation", said.clientOrganisation(), 40);
		if (said.asOf() == null || said.asOf().isAfter(facts.now().plus(CLOCKS_DIFFER))) {
			throw Refusal.invalid("/asOf", said.asOf() == null ? "missing" : "in-the-future");
		}
		if (said.ongoingAlarm() != null && !said.ongoingAlarm().matches("NONE|OPEN_ENDED|TIME_LIMITED")) {
			throw Refusal.invalid("/ongoingAlarm", "unknown");
		}
		facts.keep(number, said);
	}

}
