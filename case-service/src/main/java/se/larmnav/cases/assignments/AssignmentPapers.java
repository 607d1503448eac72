package se.larmnav.cases.assignments;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.decisions.ItemFile;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.documents.NewDocument;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Organisations;

/** The assignment documents: what a performer must know, to read and to print. */
@Component
class AssignmentPapers {

	private final Documents documents;

	private final CaseRegister register;

	private final People people;

	private final Applications applications;

	private final Decisions decisions;

	private final Organisations organisations;

	private final Texts texts;

	AssignmentPapers(Documents documents, CaseRegister register, People people, Applications applications,
			Decisions decisions, Organisations organisations, Texts texts) {
		this.documents = documents;
		this.register = register;
		this.people = people;
		this.applications = applications;
		this.decisions = decisions;
		this.organisations = organisations;
		this.texts = texts;
	}

	/** The document as it is now. */
	UUID paper(Assignment assignment) {
		var told = assignment.file();
		var file = register.of(told.caseId());
		var person = people.entrusted(file.person());
		var decision = decisions.of(told.decision());
		var address = applications.ofCase(told.caseId())
			.flatMap(ApplicationFile::installationAddress)
			.orElse(person.address());
		var items = decision.items()
			.stream()
			.filter((item) -> assignment.items().contains(item.id()))
			.map(ItemFile::name)
			.collect(Collectors.joining(", "));
		return documents.make(new NewDocument(file.id(), "assignment", told.name(), texts.of("register.assignments"),
				false, Map.of("person", person, "number", file.number(), "assignment", told, "receiver", receiver(told),
						"items", items, "address", address, "decision", decision)));
	}

	/** The document, write-protected. */
	UUID locked(Assignment assignment) {
		var document = paper(assignment);
		documents.lock(document);
		return document;
	}

	private String receiver(AssignmentFile told) {
		var id = told.receiver();
		return id == null ? "" : organisations.current().unit(id).map(Unit::name).orElse(id);
	}

}
