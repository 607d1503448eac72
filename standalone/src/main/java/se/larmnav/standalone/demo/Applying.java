package se.larmnav.standalone.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.contract.cases.CasesApi.Choices;
import se.larmnav.contract.cases.CasesApi.Item;
import se.larmnav.contract.cases.Operation;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.AlarmArea;

/**
 * An application, by the e-service where the municipality has one for its inhabitants,
 * else by whoever decides there.
 */
final class Applying {

	private static final String ESERVICE = "EXTERNAL_ESERVICE";

	private final Town town;

	private final MadeUpPerson person;

	private final AlarmArea area;

	Applying(Town town, MadeUpPerson person, AlarmArea area) {
		this.town = town;
		this.person = person;
		this.area = area;
	}

	void apply(Instant now, Consumer<UUID> caseId) {
		var staff = this.town.desk(Role.DECISION_MAKER);
		var system = this.town.system();
		known(now);
		var choices = this.town.choices();
		var staffChannel = choices.channels().getFirst().key();
		var eservice = !staffChannel.equals("ASSESSOR");
		var desk = eservice ? system : staff;
		var receipt = desk.applications().apply(key(), application(eservice ? ESERVICE : staffChannel, choices));
		caseId.accept(receipt.caseId());
		if (!eservice) {
			handOver(staff, receipt.applicationId(), receipt.caseId());
		}
	}

	/** The care system tells what it knows of the person. */
	void known(Instant now) {
		this.town.system().facts().report(key(), facts(now));
	}

	private void handOver(Desk staff, UUID application, UUID caseId) {
		var shown = staff.cases().open(caseId).application();
		if (shown == null) {
			return;
		}
		var missing = shown.information().stream().filter(item -> item.at() == null).map(Item::key).toList();
		if (!missing.isEmpty()) {
			staff.applications().informed(application, new Informed(missing));
		}
		if (staff.cases().open(caseId).may().contains(Operation.INVESTIGATE)) {
			staff.applications().investigate(application);
		}
	}

	private PersonFacts facts(Instant now) {
		return new PersonFacts(this.person.personalNumber(), "Omsorgssystemet (påhittat)", now, List.of(), List.of(),
				false, this.person.hasOtherServices(), "NONE", null);
	}

	private NewApplication application(String channel, Choices choices) {
		var byStaff = !channel.equals(ESERVICE);
		return new NewApplication(channel, this.person.personalNumber(), this.person.givenName(),
				this.person.familyName(), this.person.phone(), this.person.address(), true, null,
				choices.asksMaximumFee() || !byStaff ? Boolean.TRUE : null, false,
				byStaff && choices.asksIdentity() ? "PERSONAL_KNOWLEDGE" : null, List.of(), this.person.relatives(),
				this.area.id(), "Påhittad person i demonstrationen");
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
