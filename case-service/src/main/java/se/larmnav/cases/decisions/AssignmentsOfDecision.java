package se.larmnav.cases.decisions;

import java.util.List;
import java.util.UUID;

/** Tells which assignments a decision has given; known by those who make assignments. */
public interface AssignmentsOfDecision {

	/** Their ids, in the routine's order. */
	List<UUID> of(UUID decision);

	/** Whether the service of a case has been carried out. */
	boolean isCarriedOut(UUID caseId);

}
