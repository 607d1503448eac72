package se.larmnav.cases.webhooks;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other systems are told.
 *
 * @param ownNetwork whether an address may be in a network of our own, and without TLS:
 * only where all runs on one machine, or other systems stand in the same network
 * @param patience how long one attempt may take
 * @param triedFor how long an event is tried
 * @param overlap how long an old secret signs beside the new one
 */
@ConfigurationProperties("larmnav.webhooks")
record WebhookSettings(boolean ownNetwork, @DefaultValue("10s") Duration patience,
		@DefaultValue("24h") Duration triedFor, @DefaultValue("24h") Duration overlap) {
}
