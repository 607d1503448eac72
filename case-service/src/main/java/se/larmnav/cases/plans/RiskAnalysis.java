package se.larmnav.cases.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is known of risks with a person, and who of those who go there has read it. */
public record RiskAnalysis(UUID id, String text, Instant at, String by, List<ReadBy> readBy) {

	/** Somebody who has confirmed that they have read it. */
	public record ReadBy(String userName, String name, Instant at) {
	}

	/** Whether this member of staff has. */
	public boolean isReadBy(String userName) {
		return readBy.stream().anyMatch((one) -> one.userName().equals(userName));
	}

}
