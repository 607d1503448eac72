package se.larmnav.tenants.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.AdoptedFrom;
import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.document.GoverningDocument;
import se.larmnav.routine.text.Sentences;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Written;

/**
 * A draft that began as another municipality's routine: what is put in it of one's own,
 * and what remains to be done before it is one's own.
 */
record AdoptedDraft(Adoption adoption) {

	private static final Sentences SENTENCES = Sentences.beside(AdoptedDraft.class, "drafts_sv.properties");

	private static final Path DECIDED = Path.ROOT.key("decided");

	private static final Path VOICE_NUMBER = Path.ROOT.key("alarm-reception").key("voice-number");

	/** The text with whose it was, and with what is one's own in the routine in force. */
	Written beginning(Routine own) {
		var text = new Written(this.adoption.yaml()).withBlock("adopted-from",
				"adopted-from: { name: \"%s\", version: %d, date: %s }".formatted(
						this.adoption.name().replace("\\", "\\\\").replace("\"", "\\\""), this.adoption.version(),
						SwedishTime.dateOf(this.adoption.adoptedAt())));
		text = with(text, Path.ROOT.key("municipality"), own.municipality());
		text = with(text, Path.ROOT.key("code"), own.code());
		text = with(text, VOICE_NUMBER, own.reception().voiceNumber());
		return with(text, DECIDED, undecided());
	}

	/** What there is to say of the draft as it reads now. */
	List<Finding> findings(RoutineDraft draft, Routine routine) {
		var found = new ArrayList<Finding>();
		if (!keepsOrigin(routine.adoptedFrom())) {
			found.add(finding(draft, Severity.ERROR, "origin-missing", "adopted-from", this.adoption.name(),
					this.adoption.version()));
		}
		if (routine.decided().equals(undecided())) {
			found.add(finding(draft, Severity.ERROR, "own-decision-missing", "decided"));
		}
		addLinks(draft, "documents", links(routine.documents()), found);
		return found;
	}

	private boolean keepsOrigin(@Nullable AdoptedFrom origin) {
		return origin != null && origin.name().equals(this.adoption.name())
				&& origin.version() == this.adoption.version();
	}

	private void addLinks(RoutineDraft draft, String block, Stream<String> now, List<Finding> found) {
		long still = now.filter(this.adoption.yaml()::contains).distinct().count();
		if (still > 0) {
			found.add(finding(draft, Severity.WARNING, "links-of-another", block, this.adoption.name(), still));
		}
	}

	/** Laws lie at the same place for all. */
	private static Stream<String> links(List<GoverningDocument> documents) {
		return documents.stream()
			.filter(one -> one.kind() != GoverningDocument.Kind.LAW)
			.flatMap(one -> Stream.ofNullable(one.link()));
	}

	private String undecided() {
		return SENTENCES.of("undecided", this.adoption.name(), this.adoption.version());
	}

	private static Written with(Written text, Path path, String value) {
		return text.withValue(path, value).orElseThrow(() -> new IllegalStateException("Shared without " + path));
	}

	private static Finding finding(RoutineDraft draft, Severity severity, String code, String block, Object... gaps) {
		return new Finding(severity, code, draft.file(), draft.lineOf(block), 1, block, SENTENCES.of(code, gaps));
	}

}
