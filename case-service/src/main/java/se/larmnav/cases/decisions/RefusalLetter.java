package se.larmnav.cases.decisions;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.documents.Paper;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Routines;

/** The refusal as the person gets it: why, and until when it may be appealed against. */
@Component
class RefusalLetter implements Paper {

	private final Applications applications;

	private final Routines routines;

	private final CaseRegister register;

	private final Administrations administrations;

	private final People people;

	RefusalLetter(Applications applications, Routines routines, CaseRegister register, Administrations administrations,
			People people) {
		this.applications = applications;
		this.routines = routines;
		this.register = register;
		this.administrations = administrations;
		this.people = people;
	}

	@Override
	public String template() {
		return "refusal-letter";
	}

	@Override
	public Map<String, Object> of(UUID caseId) {
		var file = register.of(caseId);
		var application = applications.ofCase(caseId).orElseThrow();
		var refused = Objects.requireNonNull(application.refused(), "a refusal");
		var rules = routines.version(application.routineVersion()).decisions();
		var decidedOn = SwedishTime.dateOf(refused.at());
		var appeal = rules.appeal();
		var administration = file.administration();
		return Map.of("person", people.entrusted(file.person()), "number", file.number(), "type", rules.type(),
				"legalBasis", rules.legalBasisOn(decidedOn), "decidedOn", decidedOn, "decidedBy", refused.by(),
				"motivation", refused.because(), "appealBy", appeal == null ? "" : appeal.lastDay(decidedOn).toString(),
				"administration", administration == null ? "" : administrations.name(administration));
	}

}
