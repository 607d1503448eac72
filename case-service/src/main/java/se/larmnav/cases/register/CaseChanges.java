package se.larmnav.cases.register;

import java.util.List;
import java.util.UUID;

/** Tells what has changed in a case; known by whoever keeps what has happened. */
public interface CaseChanges {

	/** What came after a version of the case, first to last. */
	List<Changed> since(UUID caseId, long version);

}
