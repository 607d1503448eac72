package se.larmnav.tenants.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.DraftEntry;
import se.larmnav.contract.tenants.RoutinesApi.Findings;
import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Checks;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.difference.InSwedish;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenants.routine.RoutineBlocks;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.stereotype.Component;

/** Drafts as those who work with them see them. */
@Component
class DraftViews {

	private final ActBook acts;

	private final DraftChecks checks;

	private final RoutineVersions versions;

	private final Organisations organisations;

	DraftViews(ActBook acts, DraftChecks checks, RoutineVersions versions, Organisations organisations) {
		this.acts = acts;
		this.checks = checks;
		this.versions = versions;
		this.organisations = organisations;
	}

	DraftEntry entry(RoutineDraft draft) {
		return entry(draft, this.acts.of(draft.id()), this.checks.of(draft));
	}

	RoutinesApi.Draft whole(RoutineDraft draft) {
		var history = this.acts.of(draft.id());
		var findings = this.checks.of(draft);
		return new RoutinesApi.Draft(entry(draft, history, findings), draft.etag(), draft.digest(), draft.yaml(),
				RoutineBlocks.of(draft.text(), this.checks.read(draft).map(this::inSwedish).orElse(null)),
				history.writers(), history.approver(), draft.published(),
				history.acts()
					.stream()
					.map(act -> new RoutinesApi.Act(act.at(), act.name(), act.what().name(), act.word()))
					.toList(),
				may(draft, history, Checks.stop(findings)));
	}

	Findings findings(RoutineDraft draft) {
		var findings = this.checks.of(draft);
		return new Findings(findings.stream().map(DraftViews::finding).toList(), Checks.stop(findings));
	}

	/** Whose routine a routine says that it began as. */
	static RoutinesApi.@Nullable Origin origin(Routine routine) {
		var from = routine.adoptedFrom();
		return from == null ? null : new RoutinesApi.Origin(from.name(), from.version(), from.date());
	}

	/** What a draft says; one that cannot be read says nothing. */
	Routine read(RoutineDraft draft) {
		return this.checks.read(draft).orElseThrow(() -> Refusal.conflict("draft-unreadable"));
	}

	InSwedish inSwedish(Routine routine) {
		return new InSwedish(routine, this.organisations.current());
	}

	private List<String> may(RoutineDraft draft, DraftHistory history, boolean hasErrors) {
		boolean isWriter = history.isWriter(Caller.current());
		var may = new ArrayList<String>();
		switch (draft.state()) {
			case DRAFT -> {
				may.addAll(List.of("WRITE", "DELETE"));
				if (!hasErrors) {
					may.add("SEND");
				}
			}
			case SENT -> {
				may.add("TAKE_BACK");
				if (!isWriter) {
					may.add("SEND_BACK");
				}
				if (!isWriter && !hasErrors) {
					may.add("APPROVE");
				}
			}
			case APPROVED -> {
				may.add("TAKE_BACK");
				if (!hasErrors && draft.text().validFrom().filter(this::isToCome).isPresent()) {
					may.add("PUBLISH");
				}
			}
			case PUBLISHED -> {
			}
		}
		return may;
	}

	private boolean isToCome(LocalDate day) {
		return !day.isBefore(this.versions.earliest());
	}

	private DraftEntry entry(RoutineDraft draft, DraftHistory history, List<Finding> findings) {
		var written = history.lastWritten();
		var counts = findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
		return new DraftEntry(draft.id(), draft.state().name(), draft.name(), draft.text().validFrom().orElse(null),
				draft.basedOn(), history.author(), written.name(), written.at(),
				counts.getOrDefault(Severity.ERROR, 0L).intValue(),
				counts.getOrDefault(Severity.WARNING, 0L).intValue(),
				this.checks.read(draft).map(DraftViews::origin).orElse(null));
	}

	private static RoutinesApi.Finding finding(Finding one) {
		var block = one.path().split("[.\\[]", 2)[0];
		return new RoutinesApi.Finding(one.severity().name(), one.code(), one.text(), one.file(), one.line(),
				one.column(), one.path(), block);
	}

}
