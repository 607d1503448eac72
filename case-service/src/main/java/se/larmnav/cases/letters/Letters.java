package se.larmnav.cases.letters;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.LettersApi.Delivery;
import se.larmnav.contract.cases.LettersApi.Letter;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/**
 * The letters of the cases. They are handed over to the letter service where its address
 * is known; else it fetches them and says how each was sent. Nothing is lost while it is
 * away.
 */
@Service
@Transactional
public class Letters {

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private static final int MOST = 200;

	private final LetterBook book;

	private final Posting posting;

	private final Documents documents;

	private final CaseRegister register;

	private final People people;

	private final Clock clock;

	Letters(LetterBook book, Posting posting, Documents documents, CaseRegister register, People people, Clock clock) {
		this.book = book;
		this.posting = posting;
		this.documents = documents;
		this.register = register;
		this.people = people;
		this.clock = clock;
	}

	/** A document is to be sent to the person of the case. */
	public void send(UUID caseId, UUID document, String template, String title) {
		var now = clock.instant();
		posting.wait(book.add(caseId, document, template, title, now), now);
	}

	/** The newest letter of a template in a case. */
	@Transactional(readOnly = true)
	public Optional<LetterFile> of(UUID caseId, String template) {
		return book.newest(caseId, template);
	}

	/** What waits, oldest first; one row in the read log. */
	List<Letter> waiting() {
		Caller.current().require("integrator");
		var letters = book.waiting(MOST);
		var cases = register.all(letters.stream().map(LetterFile::caseId).collect(Collectors.toSet()));
		var persons = people.readAll(cases.values().stream().map(CaseFile::person).collect(Collectors.toSet()),
				"letters", "letter");
		return letters.stream().map((one) -> {
			var file = Objects.requireNonNull(cases.get(one.caseId()));
			var person = Objects.requireNonNull(persons.get(file.person()));
			return new Letter(one.id(), file.number(), one.title(), person.personalNumber().digits(), person.name(),
					person.address().line(), one.since());
		}).toList();
	}

	/** The PDF of a letter, for the letter service. */
	byte[] content(UUID id) {
		Caller.current().require("integrator");
		var letter = book.get(id);
		people.read(register.of(letter.caseId()).person(), "document", "letter");
		return documents.content(letter.document());
	}

	/** The letter service says that it was sent. */
	void delivered(UUID id, Delivery told) {
		Caller.current().require("integrator");
		if (!LetterService.CHANNELS.contains(String.valueOf(told.channel()))) {
			throw Refusal.invalid("/channel", told.channel() == null ? "missing" : "unknown");
		}
		if (told.at() == null || told.at().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
			throw Refusal.invalid("/at", told.at() == null ? "missing" : "in-the-future");
		}
		posting.sent(id, told.channel(), told.at());
	}

}
