package se.larmnav.contract.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What happens in cases, told to a municipality's other systems: CloudEvents 1.0 with ids
 * only, posted to an address of theirs, signed, tried again for a day and sent anew on
 * demand. Who wants to know more fetches it with its own rights.
 */
@HttpExchange("/api/cases/v1")
public interface WebhooksApi {

	/** Asks to be told at an address; the answer has the secret that signs, told once. */
	@PostExchange("/webhooks")
	Made make(@RequestHeader("Idempotency-Key") String key, @RequestBody NewWebhook webhook);

	/** The addresses of the calling system; an administrator sees all. */
	@GetExchange("/webhooks")
	List<Webhook> list();

	/** Ends it: what waits is not sent any more. */
	@DeleteExchange("/webhooks/{id}")
	void end(@PathVariable UUID id);

	/**
	 * Gives it a new secret, told once; for a day what is sent is signed with the old one
	 * too.
	 */
	@PostExchange("/webhooks/{id}/secret")
	Made renew(@PathVariable UUID id, @RequestHeader("Idempotency-Key") String key);

	/** What was sent or is to be, newest first, at most 200. */
	@GetExchange("/webhooks/{id}/deliveries")
	List<Delivery> deliveries(@PathVariable UUID id, @RequestParam(required = false) @Nullable String state);

	/** Sends it anew, with the same id. */
	@PostExchange("/webhooks/{id}/deliveries/{delivery}/attempts")
	void again(@PathVariable UUID id, @PathVariable UUID delivery, @RequestHeader("Idempotency-Key") String key);

	/**
	 * An address to be told at.
	 *
	 * @param url https
	 * @param events names of the routine's event catalogue, such as decision-made; empty
	 * for all
	 */
	record NewWebhook(String url, List<String> events) {
	}

	/** A new secret, to be kept: it is not told again. */
	record Made(UUID id, String secret) {
	}

	/**
	 * @param previousUntil until when the secret before the newest is used too
	 * @param waiting how many have not been taken yet
	 */
	record Webhook(UUID id, String url, List<String> events, Instant since, @Nullable Instant previousUntil,
			int waiting) {
	}

	/**
	 * One event for one address.
	 *
	 * @param id of the event, the same each time that it is sent
	 * @param type such as se.larmnav.case.decision-made.v1
	 * @param state WAITING, TAKEN or GIVEN_UP
	 * @param attempts how many times it was tried
	 * @param lastAnswer the receiver's last status; null when it did not answer
	 */
	record Delivery(UUID id, String type, UUID caseId, Instant happenedAt, String state, int attempts,
			@Nullable Integer lastAnswer, @Nullable Instant lastTriedAt) {
	}

}
