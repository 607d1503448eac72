package se.larmnav.tenants.drafts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenants.drafts.Act.Deed;

/** Who did what with a draft, oldest first. */
record DraftHistory(List<Act> acts) {

	DraftHistory {
		acts = List.copyOf(acts);
	}

	/** Whether the caller stands behind the text already. */
	boolean isWriter(Caller caller) {
		return this.acts.stream().anyMatch(act -> act.what().isWriting() && act.subject().equals(caller.subject()));
	}

	/** The names of who has written, changed or sent it. */
	List<String> writers() {
		return this.acts.stream().filter(act -> act.what().isWriting()).map(Act::name).distinct().toList();
	}

	String author() {
		return this.acts.getFirst().name();
	}

	/** Who approved what is approved now. */
	@Nullable String approver() {
		return this.acts.reversed()
			.stream()
			.takeWhile(act -> act.what() != Deed.TAKEN_BACK)
			.filter(act -> act.what() == Deed.APPROVED)
			.map(Act::name)
			.findFirst()
			.orElse(null);
	}

	/** The last change of its text. */
	Act lastWritten() {
		return this.acts.reversed().stream().filter(act -> act.what().isWriting()).findFirst().orElseThrow();
	}

	/** What was last done with it. */
	Act last() {
		return this.acts.getLast();
	}

}
