package se.larmnav.cases.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An address at which another system is told.
 *
 * @param owner the system that asked for it
 * @param events names of the event catalogue; empty for all
 * @param previous the secret before, which signs too until {@code previousUntil}
 */
record WebhookFile(UUID id, String owner, String url, List<String> events, String secret, @Nullable String previous,
		@Nullable Instant previousUntil, Instant since) {

	boolean wants(String event) {
		return events.isEmpty() || events.contains(event);
	}

	/** The secrets that sign at a moment, newest first. */
	List<String> secrets(Instant at) {
		return previous != null && previousUntil != null && at.isBefore(previousUntil) ? List.of(secret, previous)
				: List.of(secret);
	}

	@Override
	public String toString() {
		return "webhook " + id;
	}

}
