package se.larmnav.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation sets.
 *
 * @param domain what municipalities' hosts end with: {@code <alias>.<domain>}
 * @param hosts other names of the platform itself, which no municipality's people use
 * @param trustedProxies a regular expression on the addresses of proxies in front, whose
 * forwarded headers count
 * @param audience whom a token must be meant for
 * @param keysFile where the login's public keys are kept over a restart, so that a
 * restart goes well while the login is away
 * @param bodyLimit the largest request to an API
 * @param limit how many requests a tenant may make in a window
 * @param window the length of that window
 */
@ConfigurationProperties(prefix = "larmnav.gateway", ignoreUnknownFields = false)
record GatewaySettings(@DefaultValue("localhost") String domain, @DefaultValue( {
		"127.0.0.1", "[::1]" }) List<String> hosts, @DefaultValue("") String trustedProxies,
		@DefaultValue("larmnav-api") String audience, @Nullable Path keysFile, @DefaultValue("1MB") DataSize bodyLimit,
		@DefaultValue("3000") long limit, @DefaultValue("10s") Duration window){
}
