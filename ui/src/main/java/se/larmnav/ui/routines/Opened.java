package se.larmnav.ui.routines;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Difference;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.contract.tenants.RoutinesApi.Findings;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.ui.client.Problem;

/** A draft that somebody has before the eyes, with what the services say about it. */
class Opened {

	private static final Findings UNKNOWN = new Findings(List.of(), false);

	private final RoutinesApi routines;

	private final Shown shown = new Shown();

	private Draft draft;

	private Findings findings = UNKNOWN;

	private @Nullable Difference difference;

	private @Nullable Problem unchecked;

	private @Nullable Problem uncompared;

	Opened(RoutinesApi routines, UUID id) {
		this.routines = routines;
		this.draft = routines.draft(id);
		this.shown.now(this.draft.blocks());
		ask();
	}

	/** Reads it again: somebody else may have changed it. */
	void again() {
		now(this.routines.draft(id()));
	}

	/** It has been changed to this. */
	void now(Draft changed) {
		this.draft = changed;
		this.shown.now(changed.blocks());
		ask();
	}

	/** A value of it has been changed. */
	void wrote(Draft changed, String path, String text) {
		this.shown.wrote(path, text);
		now(changed);
	}

	/** The blocks as they are shown. */
	List<Block> blocks() {
		return this.shown.blocks();
	}

	/** The block that a finding is about. */
	Optional<Block> blockOf(Finding finding) {
		return block(finding.block()).or(() -> this.shown.at(finding.line()));
	}

	Draft draft() {
		return this.draft;
	}

	UUID id() {
		return this.draft.entry().id();
	}

	String etag() {
		return this.draft.etag();
	}

	boolean may(String what) {
		return this.draft.may().contains(what);
	}

	Findings findings() {
		return this.findings;
	}

	Marks marks() {
		return new Marks(this.findings.findings(), (this.difference == null) ? List.of() : this.difference.changes());
	}

	Optional<Block> block(String key) {
		return blocks().stream().filter(block -> block.key().equals(key)).findFirst();
	}

	/** What stands at a path now, in words; a dash where nothing does. */
	String words(String path) {
		return blocks().stream()
			.flatMap(block -> block.values().stream())
			.filter(value -> value.path().equals(path))
			.map(Value::words)
			.findFirst()
			.orElse("");
	}

	/** Shows what the checks found, or why they did not answer. */
	void checked(Consumer<Findings> found, Consumer<Problem> missing) {
		if (this.unchecked == null) {
			found.accept(this.findings);
		}
		else {
			missing.accept(this.unchecked);
		}
	}

	/** Shows what differs, or why it cannot be said. */
	void compared(Consumer<Difference> found, Consumer<Problem> missing) {
		if (this.difference != null) {
			found.accept(this.difference);
		}
		else if (this.uncompared != null) {
			missing.accept(this.uncompared);
		}
	}

	/** The draft itself is there also when what is known about it is not. */
	private void ask() {
		this.unchecked = null;
		this.uncompared = null;
		this.findings = answer(this.routines::findings, problem -> this.unchecked = problem).orElse(UNKNOWN);
		this.difference = answer(this.routines::difference, problem -> this.uncompared = problem).orElse(null);
	}

	private <T> Optional<T> answer(Function<UUID, T> question, Consumer<Problem> missing) {
		try {
			return Optional.of(question.apply(id()));
		}
		catch (Problem problem) {
			if (Problem.LOGGED_OUT.equals(problem.code())) {
				throw problem;
			}
			missing.accept(problem);
			return Optional.empty();
		}
	}

}
