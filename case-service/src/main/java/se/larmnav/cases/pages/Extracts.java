package se.larmnav.cases.pages;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.documents.NewDocument;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.SeenCase;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.tenancy.Caller;

/**
 * The journals of a person for whoever asks for them, and for colleagues who take over
 * (GBG-DOC-03). Each extract is a reading of its own.
 */
@Service
@Transactional
class Extracts {

	private static final String READ = "journal-extract";

	private final CaseRegister register;

	private final People people;

	private final Journal journal;

	private final Documents documents;

	private final Texts texts;

	private final Clock clock;

	Extracts(CaseRegister register, People people, Journal journal, Documents documents, Texts texts, Clock clock) {
		this.register = register;
		this.people = people;
		this.journal = journal;
		this.documents = documents;
		this.texts = texts;
		this.clock = clock;
	}

	CasesApi.Extract of(UUID caseId) {
		var seen = register.open(caseId);
		var person = people.read(seen.file().person(), READ, seen.ground());
		var numbers = register.seenOf(List.of(person.id()))
			.stream()
			.map(SeenCase::file)
			.collect(Collectors.toMap(CaseFile::id, CaseFile::number, (one, same) -> one, LinkedHashMap::new));
		var lines = journal.all(numbers.keySet())
			.stream()
			.map((one) -> new CasesApi.ExtractLine(Objects.requireNonNull(numbers.get(one.caseId())), one.entry().at(),
					one.entry().registeredAt(), one.entry().actor(), one.entry().category().name(),
					one.entry().journal().name(), one.entry().text()))
			.toList();
		return new CasesApi.Extract(person.id(), person.name(), person.personalNumber().masked(),
				numbers.values().stream().sorted().toList(), clock.instant(), lines);
	}

	/** As a document of the case; the journal tells that it was made. */
	UUID make(UUID caseId) {
		register.change(caseId);
		var extract = of(caseId);
		var person = people.entrusted(extract.person());
		var rows = extract.lines()
			.stream()
			.map((one) -> new Row(texts.time(one.at()), texts.time(one.registeredAt()), one.actor(),
					texts.of("journal." + one.journal()), one.caseNumber(), one.text()))
			.toList();
		var document = documents
			.make(new NewDocument(caseId, READ, texts.of("extract.title"), texts.of("register.extracts"), false,
					Map.of("person", person, "numbers", String.join(", ", extract.caseNumbers()), "madeAt",
							texts.time(extract.madeAt()), "madeBy", Caller.current().name(), "rows", rows)));
		journal.write(Line.of(caseId, Category.SYSTEM, texts.of("extract.made")).with(document));
		return document;
	}

	/** A line as the document has it. */
	public record Row(String at, String registeredAt, String actor, String journal, String caseNumber, String text) {
	}

}
