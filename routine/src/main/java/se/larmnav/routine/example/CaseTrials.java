package se.larmnav.routine.example;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.installation.InstallationRules.Coverage;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.organisation.Unit;

/** Tries the rules of the decision, the assignments, the installation and the fee. */
final class CaseTrials {

	private final Routine routine;

	private final Organisation organisation;

	CaseTrials(Routine routine, Organisation organisation) {
		this.routine = routine;
		this.organisation = organisation;
	}

	Map<String, Trial> byRule() {
		return Map.of("decision.legal-basis", (given) -> this.routine.decisions().legalBasisOn(given.day("on")),
				"decision.duration", (given) -> Words.kebab(this.routine.decisions().duration()),
				"decision.revocation-grounds",
				(given) -> Words
					.listed(this.routine.decisions().revocationGrounds().stream().map((one) -> one.key()).toList()),
				"decision.service-items", this::serviceItems, "assignments", this::assignments, "assignments.journal",
				(given) -> Words.yesOrNo(this.routine.assignments().opensJournal(given.yes("other-services"))),
				"installation.due", this::installationDue, "installation.coverage",
				(given) -> Words
					.yesOrNo(this.routine.installation().hasEnough(given.choice("answer", Coverage.Answer.class))),
				"fee", this::fee);
	}

	private String serviceItems(Given given) {
		return this.routine.decisions()
			.serviceItems()
			.stream()
			.map((one) -> one.name(given.yes("shared-household")))
			.collect(Collectors.joining(" + "));
	}

	private String assignments(Given given) {
		var area = given.maybe("area");
		return this.routine.assignments()
			.each()
			.stream()
			.map((one) -> one.name() + " -> " + unit(one.firstReceiver(), area)
					+ (one.finalReceiver() == null ? "" : " -> " + unit(one.finalReceiver(), area)))
			.collect(Collectors.joining("; "));
	}

	private String unit(Target target, @Nullable String area) {
		return this.organisation.unitOf(target, area).map(Unit::id).orElse(target.toString());
	}

	private String installationDue(Given given) {
		var due = given.maybe("urgent-since") == null ? this.routine.installation().due(given.moment("since"))
				: this.routine.installation().urgentDue(given.moment("urgent-since"));
		return due.map((one) -> one.day().toString()).orElse("no target");
	}

	private String fee(Given given) {
		var line = this.routine.fee().line(given.yes("second-in-household"));
		return line.monthly() + " (" + line.share() + ")";
	}

}
