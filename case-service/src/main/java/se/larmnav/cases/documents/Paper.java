package se.larmnav.cases.documents;

import java.util.Map;
import java.util.UUID;

/**
 * Fills a template that a routine's step may ask for; written by the capability that
 * knows the facts.
 */
public interface Paper {

	/** The template's name in the routine. */
	String template();

	/** What the template shows of a case. */
	Map<String, Object> of(UUID caseId);

	/** Whether it carries signatures as it is now. */
	default boolean isSigned(UUID caseId) {
		return false;
	}

}
