package se.larmnav.contract.tenants;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * How municipalities leave, for platform operators: they may order an export but never
 * read it, and two of them delete together.
 */
@HttpExchange("/api/platform/v1")
public interface DeparturesApi {

	/** Orders an export, which the municipality's own administrator fetches. */
	@PostExchange("/tenants/{alias}/exports")
	void orderExport(@PathVariable String alias);

	/** Wants the municipality deleted; its verified export must be there. */
	@PostExchange("/tenants/{alias}/departure")
	Departure request(@PathVariable String alias);

	/** Confirms it, as another person; the time to cool off begins. */
	@PostExchange("/tenants/{alias}/departure/confirmation")
	Departure confirm(@PathVariable String alias);

	/** Takes it back, as long as nothing has been deleted. */
	@DeleteExchange("/tenants/{alias}/departure")
	void withdraw(@PathVariable String alias);

	/** How far the deletion has come, and what has stopped it. */
	@GetExchange("/tenants/{alias}/departure")
	Departure open(@PathVariable String alias);

	/** Nothing of the municipality is deleted while this holds; one at a time. */
	@PostExchange("/tenants/{alias}/legal-hold")
	void hold(@PathVariable String alias, @RequestBody Hold hold);

	/** The hold that there is; 404 {@code no-legal-hold} when nothing holds. */
	@GetExchange("/tenants/{alias}/legal-hold")
	Held held(@PathVariable String alias);

	/** Ends the hold; a deletion that it stopped goes on. */
	@DeleteExchange("/tenants/{alias}/legal-hold")
	void release(@PathVariable String alias);

	/** The certificates of municipalities that have been deleted. */
	@GetExchange("/departed-tenants")
	List<Certificate> departed();

	/**
	 * Why nothing may be deleted now.
	 *
	 * @param reason a decision's number, never about a person
	 */
	record Hold(String reason) {
	}

	/** A hold, and who set it. */
	record Held(String reason, String setBy, Instant setAt) {
	}

	/**
	 * A deletion on its way.
	 *
	 * @param state REQUESTED, CONFIRMED, DELETING or STOPPED
	 * @param notBefore when it begins
	 * @param done the stages that are done
	 * @param error why it has stopped
	 */
	record Departure(String alias, String state, String requestedBy, Instant requestedAt, @Nullable String confirmedBy,
			@Nullable Instant confirmedAt, @Nullable Instant notBefore, List<String> done, @Nullable String error) {
	}

	/**
	 * What is left of a municipality.
	 *
	 * @param export the sum of the manifest of its verified export
	 * @param counts the rows of each table, by service and table, when they were deleted
	 */
	record Certificate(String alias, String name, String code, String requestedBy, Instant requestedAt,
			String confirmedBy, Instant confirmedAt, String export, Map<String, Long> counts, Instant deletedAt) {
	}

}
