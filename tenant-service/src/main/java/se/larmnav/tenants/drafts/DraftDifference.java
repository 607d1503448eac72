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

/**
 * What differs between a draft and the version in force, and whom it concerns; and
 * between two versions.
 */
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
				difference.changes().stream().map(said -> change(said, waiting.by(said.change()))).toList());
	}

	/** What a version changes in another; whom it concerned then is not known now. */
	RoutinesApi.Difference between(int number, int against) {
		var now = this.routines.version(this.versions.version(number).number());
		var old = this.routines.version(this.versions.version(against).number());
		var difference = Difference.between(old, now, this.organisations.current(), Affected.UNKNOWN);
		return new RoutinesApi.Difference(against, true,
				difference.changes().stream().map(said -> change(said, null)).toList());
	}

	private static RoutinesApi.Change change(Said said, @Nullable Integer affected) {
		var change = said.change();
		return new RoutinesApi.Change(change.kind().name(), change.path().toString(), change.path().parts().getFirst(),
				said.sentence(), text(change.old()), text(change.now()), affected);
	}

	private static @Nullable String text(@Nullable Tree tree) {
		return switch (tree) {
			case null -> null;
			case Leaf leaf -> leaf.text();
			default -> TreeText.of(tree).stripTrailing();
		};
	}

}
