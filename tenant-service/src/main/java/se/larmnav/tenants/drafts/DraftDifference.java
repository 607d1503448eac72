package se.larmnav.tenants.drafts;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.routine.difference.Affected;
import se.larmnav.routine.difference.Difference;
import se.larmnav.routine.difference.Difference.Said;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Leaf;
import se.larmnav.routine.tree.TreeText;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.stereotype.Component;

/** What differs between a draft and the version in force, and whom it concerns. */
@Component
class DraftDifference {

	private final DraftChecks checks;

	private final RoutineVersions versions;

	private final Routines routines;

	private final Organisations organisations;

	private final CasesOfRoutineApi cases;

	DraftDifference(DraftChecks checks, RoutineVersions versions, Routines routines, Organisations organisations,
			ServiceClients clients) {
		this.checks = checks;
		this.versions = versions;
		this.routines = routines;
		this.organisations = organisations;
		this.cases = clients.client("cases", CasesOfRoutineApi.class);
	}

	RoutinesApi.Difference of(RoutineDraft draft) {
		var inForce = this.routines.version(this.versions.inForce());
		var now = this.checks.read(draft).orElseThrow(() -> Refusal.conflict("draft-unreadable"));
		var waiting = WaitingCases.ask(this.cases, Tree.of(inForce), Tree.of(now));
		var difference = Difference.between(inForce, now, this.organisations.current(), Affected.waiting(waiting::by));
		return new RoutinesApi.Difference(inForce.version(), waiting.counts() != null,
				difference.changes().stream().map(said -> change(said, waiting)).toList());
	}

	private static RoutinesApi.Change change(Said said, WaitingCases waiting) {
		var change = said.change();
		return new RoutinesApi.Change(change.kind().name(), change.path().toString(), change.path().parts().getFirst(),
				said.sentence(), text(change.old()), text(change.now()), waiting.by(change));
	}

	private static @Nullable String text(@Nullable Tree tree) {
		return switch (tree) {
			case null -> null;
			case Leaf leaf -> leaf.text();
			default -> TreeText.of(tree).stripTrailing();
		};
	}

}
