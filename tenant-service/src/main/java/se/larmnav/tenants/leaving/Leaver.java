package se.larmnav.tenants.leaving;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import se.larmnav.tenancy.TenantId;

/**
 * A municipality that is to be deleted.
 *
 * @param notBefore when it may begin; null until a second person has confirmed it
 * @param begunAt when the first stage began that cannot be taken back
 * @param export the sum of the manifest of its verified export
 * @param counts the rows of each table as JSON, once they have been counted
 * @param error why it has stopped
 */
record Leaver(String alias, String requestedBy, Instant requestedAt, @Nullable String confirmedBy,
		@Nullable Instant confirmedAt, @Nullable Instant notBefore, @Nullable Instant begunAt, String export,
		@Nullable String counts, @Nullable String error) {

	TenantId tenant() {
		return new TenantId(this.alias);
	}

	String state() {
		if (this.error != null) {
			return "STOPPED";
		}
		return this.begunAt != null ? "DELETING" : this.confirmedBy != null ? "CONFIRMED" : "REQUESTED";
	}

}
