package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the intake listens and works.
 *
 * @param address on which devices are heard
 * @param port for UDP and TCP alike; 0 takes a free one
 * @param centre the tenants whose operators get what nobody knows the owner of; nothing
 * means every tenant's
 * @param pool how many connections write at once
 * @param atOnce how many messages may wait for them; beyond it the answer is BUSY
 * @param patience how long one message may wait for its commit before the answer is BUSY
 * @param duplicateWindow how long the same bytes from the same controller are the same
 * message
 */
@ConfigurationProperties("larmnav.intake")
record IntakeSettings(@DefaultValue("127.0.0.1") String address, @DefaultValue("5060") int port,
		@Nullable Set<String> centre, @DefaultValue("8") int pool, @DefaultValue("256") int atOnce,
		@DefaultValue("2s") Duration patience, @DefaultValue("5m") Duration duplicateWindow) {
}
