package se.larmnav.cases.automation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.facts.Facts;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.PersonFactsApi;
import se.larmnav.routine.automation.Applicant;
import se.larmnav.routine.automation.CareFacts;
import se.larmnav.routine.time.SwedishTime;

/** What is known of applicants just now, as the automated decision looks at it. */
@Component
public class Applicants {

	private final Decisions decisions;

	private final Facts facts;

	private final People people;

	private final CaseRegister register;

	Applicants(Decisions decisions, Facts facts, People people, CaseRegister register) {
		this.decisions = decisions;
		this.facts = facts;
		this.people = people;
		this.register = register;
	}

	/** Who applies. */
	public Applicant of(ApplicationFile application) {
		var person = people.entrusted(register.of(application.caseId()).person());
		return new Applicant(person.personalNumber().birthDate(), SwedishTime.dateOf(application.receivedAt()),
				application.installationAddress().isPresent(), application.maximumFeeAccepted(), false,
				hasAlarmHere(person), care(person).orElse(null));
	}

	private boolean hasAlarmHere(PersonFile person) {
		return register.seenOf(List.of(person.id()))
			.stream()
			.anyMatch((seen) -> decisions.inForce(seen.file().id()).isPresent());
	}

	private Optional<CareFacts> care(PersonFile person) {
		return facts.of(person.personalNumber())
			.map((said) -> new CareFacts(said.source(), said.asOf(), administrations(said),
					Objects.requireNonNullElse(said.housingServices(), List.of()), said.personalAssistance(),
					"NONE".equals(said.ongoingAlarm()) ? null : said.ongoingAlarm()));
	}

	private static Set<String> administrations(PersonFactsApi.PersonFacts said) {
		var ongoing = Objects.requireNonNullElse(said.ongoingCases(), List.<PersonFactsApi.OngoingCase>of());
		return ongoing.stream()
			.map(PersonFactsApi.OngoingCase::administration)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
