package se.larmnav.cases.assignments;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.cases.decisions.AssignmentsOfDecision;

/** Which assignments a decision has given. */
@Component
class AssignmentIds implements AssignmentsOfDecision {

	private final AssignmentBook book;

	AssignmentIds(AssignmentBook book) {
		this.book = book;
	}

	@Override
	public List<UUID> of(UUID decision) {
		return book.findByDecisionIdOrderByPosition(decision).stream().map(Assignment::id).toList();
	}

	@Override
	public boolean isCarriedOut(UUID caseId) {
		return book.findByCaseIdOrderByPosition(caseId)
			.stream()
			.anyMatch((one) -> one.file().isService() && one.state().isCarriedOut());
	}

}
