package se.larmnav.cases.decisions;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import se.larmnav.cases.documents.Paper;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Routines;

/**
 * The decision as the person gets it: with its duration and its revocation grounds
 * (GBG-MSG-01).
 */
@Component
class DecisionLetter implements Paper {

	private final DecisionBook book;

	private final Routines routines;

	private final CaseRegister register;

	private final Administrations administrations;

	private final People people;

	private final Texts texts;

	DecisionLetter(DecisionBook book, Routines routines, CaseRegister register, Administrations administrations,
			People people, Texts texts) {
		this.book = book;
		this.routines = routines;
		this.register = register;
		this.administrations = administrations;
		this.people = people;
		this.texts = texts;
	}

	@Override
	public String template() {
		return "decision-letter";
	}

	@Override
	public Map<String, Object> of(UUID caseId) {
		var file = register.of(caseId);
		var decision = book.findByCaseIdOrderByDecidedAtDesc(caseId).getFirst().file();
		var service = routines.version(decision.routineVersion()).decisions().service();
		var until = decision.until();
		var administration = file.administration();
		return Map.of("person", people.entrusted(file.person()), "number", file.number(), "decision", decision,
				"service", service == null ? "" : service, "decidedOn", SwedishTime.dateOf(decision.decidedAt()),
				"duration",
				until == null ? texts.of("decision.until-further-notice") : texts.of("decision.until", until), "items",
				decision.items().stream().map(ItemFile::name).collect(Collectors.joining(", ")), "administration",
				administration == null ? "" : administrations.name(administration));
	}

}
