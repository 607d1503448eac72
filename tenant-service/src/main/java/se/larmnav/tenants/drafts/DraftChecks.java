package se.larmnav.tenants.drafts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Checks;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.text.Sentences;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenants.drafts.CheckedTexts.Asked;
import se.larmnav.tenants.drafts.CheckedTexts.Checked;
import se.larmnav.tenants.organisation.MunicipalityFacts;

import org.springframework.stereotype.Component;

/** Checks a draft against the organisation as it is today, without running anything. */
@Component
class DraftChecks {

	private static final Sentences SENTENCES = Sentences.beside(DraftChecks.class, "drafts_sv.properties");

	private final Organisations organisations;

	private final MunicipalityFacts municipality;

	private final CheckedTexts texts;

	private final AdoptionBook adoptions;

	private final Clock clock;

	DraftChecks(Organisations organisations, MunicipalityFacts municipality, CheckedTexts texts, AdoptionBook adoptions,
			Clock clock) {
		this.organisations = organisations;
		this.municipality = municipality;
		this.texts = texts;
		this.adoptions = adoptions;
		this.clock = clock;
	}

	/** What there is to say, errors first. */
	List<Finding> of(RoutineDraft draft) {
		var checked = checked(draft);
		return this.adoptions.of(draft.id())
			.flatMap(adoption -> checked.routine().map(routine -> new AdoptedDraft(adoption).findings(draft, routine)))
			.map(more -> sorted(Stream.concat(checked.findings().stream(), more.stream())))
			.orElse(checked.findings());
	}

	/** Refuses a draft with errors. */
	List<Finding> demandNoErrors(RoutineDraft draft) {
		var findings = of(draft);
		if (Checks.stop(findings)) {
			throw Refusal.conflict("draft-has-errors")
				.with("errors", findings.stream().filter(one -> one.severity() == Severity.ERROR).count());
		}
		return findings;
	}

	/** The routine that a draft says, when it can be read. */
	Optional<Routine> read(RoutineDraft draft) {
		return checked(draft).routine();
	}

	private Checked checked(RoutineDraft draft) {
		var asked = new Asked(Tenant.current(), draft.yaml(), draft.basedOn(), this.organisations.current(),
				this.municipality.kept().orElse(null), SwedishTime.dateOf(this.clock.instant()));
		return this.texts.of(asked, () -> check(draft, asked));
	}

	private static Checked check(RoutineDraft draft, Asked asked) {
		var file = draft.file();
		var findings = new ArrayList<>(Checks.of(file, asked.yaml(), asked.organisation(), asked.today()));
		var routine = routine(file, asked);
		routine.ifPresent(read -> addWhoseItIs(draft, read, asked, findings));
		return new Checked(sorted(findings.stream()), routine);
	}

	private static List<Finding> sorted(Stream<Finding> findings) {
		return findings.sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::line)).toList();
	}

	private static Optional<Routine> routine(String file, Asked asked) {
		try {
			return Optional.of(MunicipalFiles.routine(file, asked.yaml(), asked.basedOn() + 1));
		}
		catch (InvalidFile unreadable) {
			return Optional.empty();
		}
	}

	private static void addWhoseItIs(RoutineDraft draft, Routine routine, Asked asked, List<Finding> findings) {
		if (!routine.municipality().equals(asked.tenant().value())) {
			findings.add(wrong(draft, "municipality", asked.tenant().value()));
		}
		var kept = asked.municipality();
		if (kept != null && !kept.code().equals(routine.code())) {
			findings.add(wrong(draft, "code", kept.code()));
		}
	}

	private static Finding wrong(RoutineDraft draft, String key, String expected) {
		return new Finding(Severity.ERROR, "other-municipality", draft.file(), draft.lineOf(key), 1, key,
				SENTENCES.of("other-" + key, expected));
	}

}
