package se.larmnav.contract.tenants;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The municipality's register of governing documents, forms, templates and texts, by the
 * routine in force, for its own staff (requirements.md V).
 */
@HttpExchange("/api/tenant/v1")
public interface GoverningDocumentsApi {

	/** All of them, in the order of the routine. */
	@GetExchange("/governing-documents")
	List<GoverningDocument> documents();

	/**
	 * A document of the register.
	 *
	 * @param kind ROUTINE, GUIDE, FORM, TEMPLATE, BROCHURE, LAW or TEXT
	 * @param link where it lies; null when it lies nowhere else or nobody has said where
	 * @param template the platform's own document that it is, in Swedish; made in the
	 * case
	 * @param text what it says itself
	 * @param owner the unit that keeps it up to date
	 * @param shownAt where people reach it: APPLICATION, INVESTIGATION, DECISION,
	 * ASSIGNMENT, KEYS, INSTALLATION, FOLLOW_UP, JOURNAL, ALARM, OUTAGE, TEST_ALARM,
	 * DEVIATION, RETURN or MOVE
	 * @param reachable whether people can be led to it; false when its address is missing
	 */
	record GoverningDocument(String key, String title, String kind, @Nullable String link, @Nullable String template,
			@Nullable String text, @Nullable String owner, List<String> shownAt, String source, boolean reachable) {
	}

}
