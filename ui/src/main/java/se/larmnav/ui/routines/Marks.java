package se.larmnav.ui.routines;

import java.util.List;
import java.util.Optional;

import se.larmnav.contract.tenants.RoutinesApi.Change;
import se.larmnav.contract.tenants.RoutinesApi.Finding;

import static se.larmnav.ui.text.Texts.text;

/** What the checks and the comparison say about the places of a draft. */
record Marks(List<Finding> findings, List<Change> changes) {

	/** Of what is published nothing more is said. */
	static final Marks NONE = new Marks(List.of(), List.of());

	/** Beside a block in the list of blocks: problems before changes; empty for none. */
	String ofBlock(String key) {
		var errors = count(key, "ERROR");
		var warnings = count(key, "WARNING");
		if (errors > 0) {
			return text("routine.mark.errors", errors);
		}
		if (warnings > 0) {
			return (warnings == 1) ? text("routine.mark.warning") : text("routine.mark.warnings", warnings);
		}
		return this.changes.stream().anyMatch(change -> change.block().equals(key)) ? text("routine.mark.changed") : "";
	}

	/** What stood there before. */
	Optional<Change> change(String path) {
		return this.changes.stream().filter(change -> change.path().equals(path)).findFirst();
	}

	/** Whether something of the rule itself has changed, and not only of a rule in it. */
	boolean isChanged(Ruled ruled) {
		return this.changes.stream()
			.map(Change::path)
			.anyMatch(path -> ruled.values().stream().anyMatch(value -> isUnder(path, value.path()))
					|| (ruled.rule() != null && isUnder(path, ruled.path())
							&& path.lastIndexOf('.') <= ruled.path().length()));
	}

	/** What is wrong with the value at the path. */
	Optional<Finding> wrong(String path) {
		return this.findings.stream()
			.filter(finding -> finding.severity().equals("ERROR") && finding.path().equals(path))
			.findFirst();
	}

	/** Whether the path is the other, or a place in it. */
	static boolean isUnder(String path, String other) {
		return path.equals(other) || path.startsWith(other + ".") || path.startsWith(other + "[");
	}

	private long count(String block, String severity) {
		return this.findings.stream()
			.filter(finding -> finding.block().equals(block) && finding.severity().equals(severity))
			.count();
	}

}
