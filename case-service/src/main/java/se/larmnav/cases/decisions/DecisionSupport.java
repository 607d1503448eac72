package se.larmnav.cases.decisions;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.facts.Facts;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.routine.decision.DecisionRules;
import se.larmnav.routine.decision.DecisionRules.Criterion;
import se.larmnav.routine.decision.DecisionRules.Warning;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** What who decides is shown and must answer: criteria, and what is warned of. */
@Component
public class DecisionSupport {

	private static final int LONGEST = 2000;

	private final Routines routines;

	private final Facts facts;

	private final People people;

	private final CaseRegister register;

	DecisionSupport(Routines routines, Facts facts, People people, CaseRegister register) {
		this.routines = routines;
		this.facts = facts;
		this.people = people;
		this.register = register;
	}

	/** The criteria of the routine by which an application is judged. */
	public List<Criterion> criteria(ApplicationFile application) {
		return rules(application).criteria();
	}

	/** What is warned of, when the person has personal assistance (GBG-DEC-07). */
	public Optional<Warning> warning(ApplicationFile application) {
		var warning = rules(application).personalAssistance();
		return warning != null && hasAssistance(application) ? Optional.of(warning) : Optional.empty();
	}

	/** The service items that may be granted besides those that run (LJU-ASG-14). */
	public List<se.larmnav.routine.decision.ServiceItem> more(DecisionFile decision) {
		return routines.version(decision.routineVersion())
			.decisions()
			.serviceItems()
			.stream()
			.filter((rule) -> decision.items()
				.stream()
				.noneMatch((one) -> one.item().equals(rule.key()) && !one.sharedHousehold() && one.until() == null))
			.toList();
	}

	/** The criterion that is met, in words (GBG-DEC-06). */
	@Nullable String criterion(ApplicationFile application, NewDecision told) {
		var criteria = criteria(application);
		if (criteria.isEmpty()) {
			return null;
		}
		return criteria.stream()
			.filter((one) -> one.key().equals(told.criterion()))
			.map(Criterion::text)
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/criterion", told.criterion() == null ? "missing" : "unknown"));
	}

	@Nullable String despiteAssistance(ApplicationFile application, NewDecision told) {
		return warning(application).isEmpty() ? null
				: Fields.text("/despiteAssistance", told.despiteAssistance(), LONGEST);
	}

	private boolean hasAssistance(ApplicationFile application) {
		var person = people.entrusted(register.of(application.caseId()).person());
		return facts.of(person.personalNumber()).filter(PersonFacts::personalAssistance).isPresent();
	}

	private DecisionRules rules(ApplicationFile application) {
		return routines.version(application.routineVersion()).decisions();
	}

}
