package se.larmnav.cases.documents;

import java.util.Map;
import java.util.UUID;

/**
 * A document to be made.
 *
 * @param template name of the template
 * @param register where it is kept, in the municipality's words (such as "Inväntar
 * nycklar")
 * @param signed whether it carries signatures
 * @param model what the template shows
 */
public record NewDocument(UUID caseId, String template, String title, String register, boolean signed,
		Map<String, Object> model) {
}
