package se.larmnav.cases.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells of the attempts to reach a person; known by those who log them. */
public interface ContactAttempts {

	/** When somebody tried to reach the person and nobody answered, first to last. */
	List<Instant> of(UUID caseId);

}
