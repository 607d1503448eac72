package se.larmnav.tenancy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every service is told.
 *
 * @param service its own name: tenants, cases or alarms
 * @param keys the folder with the installation's service keys
 * @param peers where the services are, by name
 * @param issuer who issues the tokens of people and integrators
 * @param jwks where the issuer's public keys are read
 * @param idempotencyExcept paths that do their own idempotency, such as alarm intake
 * @param shiftPaths what the handling of alarms needs: while the issuer is away these
 * paths go on with tokens of the screens that have run out, until the end of the shift
 * @param outboxKept how long events that every reader has applied can be read again
 */
@ConfigurationProperties("larmnav")
public record LarmnavSettings(String service, Path keys, @DefaultValue Map<String, URI> peers, String issuer, URI jwks,
		@DefaultValue Set<String> idempotencyExcept, @DefaultValue Set<String> shiftPaths,
		@DefaultValue("30d") Duration outboxKept) {
}
