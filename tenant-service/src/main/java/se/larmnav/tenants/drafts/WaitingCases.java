package se.larmnav.tenants.drafts;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.routine.difference.Change;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Branch;
import se.larmnav.routine.tree.Tree.Leaf;
import se.larmnav.routine.tree.Tree.Row;

import org.springframework.web.client.RestClientException;

/**
 * How many cases wait under what a change is about.
 *
 * @param counts by path; null when who has the cases did not answer
 * @param old the tree in which the steps that were taken away stand
 * @param now the tree in which the others stand
 */
record WaitingCases(@Nullable Map<String, Integer> counts, Tree old, Tree now) {

	private static final Logger LOG = LoggerFactory.getLogger(WaitingCases.class);

	static WaitingCases ask(CasesOfRoutineApi cases, Tree old, Tree now) {
		try {
			return new WaitingCases(cases.waiting(), old, now);
		}
		catch (RestClientException away) {
			LOG.warn("The cases that wait are not counted: {}", away.getMessage());
			return new WaitingCases(null, old, now);
		}
	}

	/** How many; null when nobody counts what waits there. */
	@Nullable Integer by(Change change) {
		if (this.counts == null) {
			return null;
		}
		var path = step(change).orElse(change.path());
		for (var at = path; !at.parts().isEmpty(); at = at.parent()) {
			var count = this.counts.get(at.toString());
			if (count != null) {
				return count;
			}
		}
		return null;
	}

	/** A step is known by what it makes: its place may be another in each version. */
	private Optional<Path> step(Change change) {
		var parts = change.path().parts();
		if (parts.size() < 2 || !parts.getFirst().equals("steps")) {
			return Optional.empty();
		}
		var root = (Branch) (change.kind() == Change.Kind.REMOVED && parts.size() == 2 ? this.old : this.now);
		var steps = (Row) Objects.requireNonNull(root.entries().get("steps"));
		var step = (Branch) steps.items().get(Path.ROOT.key(parts.get(1)).index());
		return step.entries()
			.entrySet()
			.stream()
			.filter(one -> one.getKey().equals("watch") || one.getKey().equals("work"))
			.map(one -> Path.ROOT.key("steps").key(one.getKey()).key(((Leaf) one.getValue()).text()))
			.findFirst();
	}

}
