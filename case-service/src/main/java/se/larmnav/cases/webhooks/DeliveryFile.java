package se.larmnav.cases.webhooks;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event for one address.
 *
 * @param event its name in the catalogue
 * @param assignment the assignment that it happened to, if to one
 */
record DeliveryFile(UUID id, UUID webhook, UUID caseId, String event, @Nullable UUID assignment, Instant at,
		DeliveryState state, int attempts, @Nullable Integer lastAnswer, @Nullable Instant lastTriedAt, Instant since) {

	String type() {
		return "se.larmnav.case." + event + ".v1";
	}

}
