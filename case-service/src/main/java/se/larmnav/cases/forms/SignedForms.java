package se.larmnav.cases.forms;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.documents.KeptPaper;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.document.GoverningDocument;
import se.larmnav.routine.document.GoverningDocument.Kind;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/**
 * The forms of the routine's register that somebody signs on paper, and those that have
 * come back.
 */
@Service
@Transactional
public class SignedForms {

	private static final Set<Kind> SIGNED = Set.of(Kind.FORM, Kind.TEMPLATE);

	private final CaseRegister register;

	private final Documents documents;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final SignedFormSettings settings;

	private final Clock clock;

	SignedForms(CaseRegister register, Documents documents, Routines routines, Journal journal, Texts texts,
			SignedFormSettings settings, Clock clock) {
		this.register = register;
		this.documents = documents;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.settings = settings;
		this.clock = clock;
	}

	/** The forms that may come back signed, by the routine in force. */
	@Transactional(readOnly = true)
	public List<GoverningDocument> all() {
		return routines.inForce(clock.instant())
			.documents()
			.stream()
			.filter((one) -> SIGNED.contains(one.kind()))
			.toList();
	}

	/** Keeps what has come back in the case. */
	UUID keep(UUID caseId, String form, byte[] content) {
		register.open(caseId);
		var name = all().stream()
			.filter((one) -> one.key().equals(form))
			.map(GoverningDocument::title)
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/form", "unknown"));
		if (content.length > settings.largest().toBytes()) {
			throw Refusal.invalid("/content", "too-large");
		}
		var title = texts.of("signed-form.title", name);
		var pdf = Scan.pdf(content, title, settings.pages());
		register.change(caseId);
		var kept = documents.keep(new KeptPaper(caseId, "signed-form", title,
				se.larmnav.routine.text.Texts.national().of(Section.REGISTERS, "forms"), pdf));
		journal.write(Line.of(caseId, Category.SYSTEM, texts.of("signed-form.kept", name)).with(kept));
		return kept;
	}

}
