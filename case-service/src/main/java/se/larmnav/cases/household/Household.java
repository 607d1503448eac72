package se.larmnav.cases.household;

import java.util.UUID;

/** Two cases that share a household: the first pays in full. */
public record Household(UUID fullCase, UUID sharedCase) {

	/** The other one's case. */
	public UUID partnerOf(UUID caseId) {
		return caseId.equals(fullCase) ? sharedCase : fullCase;
	}

	/** Whether this case is the one with the shared services. */
	public boolean isShared(UUID caseId) {
		return caseId.equals(sharedCase);
	}

}
