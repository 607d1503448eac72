package se.larmnav.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Whom a token speaks for.
 *
 * @param tenant the one municipality that the token names; none when it names no one or
 * several
 * @param operatesPlatform whether the token is one of those who run the platform
 */
record Caller(Optional<String> tenant, boolean operatesPlatform) {

	static final String PLATFORM_OPERATOR = "platform-operator";

	static Caller of(Jwt token) {
		var roles = token.getClaim("realm_access") instanceof Map<?, ?> access
				&& access.get("roles") instanceof List<?> list ? list : List.of();
		return new Caller(tenantOf(token), roles.contains(PLATFORM_OPERATOR));
	}

	private static Optional<String> tenantOf(Jwt token) {
		if (token.getClaim("organization") instanceof Map<?, ?> organizations && organizations.size() == 1
				&& organizations.keySet().iterator().next() instanceof String alias
				&& HostName.ALIAS.matcher(alias).matches()) {
			return Optional.of(alias);
		}
		return Optional.empty();
	}

}
