package se.larmnav.tenants.drafts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Checks;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.text.Sentences;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.routine.tree.Written;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenants.organisation.MunicipalityFacts;

import org.springframework.stereotype.Component;

/** Checks a draft against the organisation as it is today, without running anything. */
@Component
class DraftChecks {

	private static final Sentences SENTENCES = Sentences.beside(DraftChecks.class, "drafts_sv.properties");

	private final Organisations organisations;

	private final MunicipalityFacts municipality;

	private final Clock clock;

	DraftChecks(Organisations organisations, MunicipalityFacts municipality, Clock clock) {
		this.organisations = organisations;
		this.municipality = municipality;
		this.clock = clock;
	}

	/** What there is to say, errors first. */
	List<Finding> of(RoutineDraft draft) {
		var findings = new ArrayList<>(Checks.of(draft.file(), draft.yaml(), this.organisations.current(),
				SwedishTime.dateOf(this.clock.instant())));
		read(draft).ifPresent(routine -> addWhoseItIs(draft, routine, findings));
		findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::line));
		return findings;
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
		try {
			return Optional.of(MunicipalFiles.routine(draft.file(), draft.yaml(), draft.basedOn() + 1));
		}
		catch (InvalidFile unreadable) {
			return Optional.empty();
		}
	}

	private void addWhoseItIs(RoutineDraft draft, Routine routine, List<Finding> findings) {
		if (!routine.municipality().equals(Tenant.current().value())) {
			findings.add(wrong(draft, "municipality", Tenant.current().value()));
		}
		this.municipality.kept()
			.filter(kept -> !kept.code().equals(routine.code()))
			.ifPresent(kept -> findings.add(wrong(draft, "code", kept.code())));
	}

	private static Finding wrong(RoutineDraft draft, String key, String expected) {
		int line = draft.text()
			.blocks()
			.stream()
			.filter(block -> block.key().equals(key))
			.mapToInt(Written.Block::line)
			.findFirst()
			.orElse(1);
		return new Finding(Severity.ERROR, "other-municipality", draft.file(), line, 1, key,
				SENTENCES.of("other-" + key, expected));
	}

}
