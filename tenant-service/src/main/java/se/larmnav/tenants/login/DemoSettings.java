package se.larmnav.tenants.login;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What only a demonstration sets.
 *
 * @param password with which everybody may log in; without it nobody has a password
 */
@ConfigurationProperties(prefix = "larmnav.demo", ignoreUnknownFields = false)
record DemoSettings(@Nullable String password) {
}
