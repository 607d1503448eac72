package se.larmnav.contract.tenants;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Exports of everything that the platform has of a municipality, for its own
 * administrator.
 */
@HttpExchange("/api/tenant/v1")
public interface ExportsApi {

	/** Orders an export; it can be fetched for a short while. */
	@PostExchange("/exports")
	Export order(@RequestHeader("Idempotency-Key") String key);

	/** The exports that have been ordered, newest first. */
	@GetExchange("/exports")
	List<Export> list();

	/**
	 * Sends an export as a ZIP that is written while it is sent: a ZIP without its
	 * manifest, which comes last, was cut off.
	 */
	@GetExchange(url = "/exports/{id}/content", accept = "application/zip")
	Resource fetch(@PathVariable UUID id);

	/**
	 * Says that an export has come whole: its manifest is the one that was sent. Only
	 * then may the municipality be deleted.
	 */
	@PostExchange("/exports/{id}/receipt")
	Export receive(@PathVariable UUID id, @RequestBody Receipt receipt);

	/**
	 * @param sha256 of manifest.json, in hexadecimal digits
	 */
	record Receipt(String sha256) {
	}

	/**
	 * An export.
	 *
	 * @param state ORDERED, FETCHED or VERIFIED
	 * @param orderedBy who ordered it: somebody here, or whoever runs the platform
	 * @param until how long it can be fetched
	 * @param atRest whether nothing was under way between the services when it was
	 * written; null until it has been fetched
	 */
	record Export(UUID id, String state, String orderedBy, Instant orderedAt, Instant until,
			@Nullable Instant fetchedAt, @Nullable Boolean atRest) {
	}

}
