package se.larmnav.tenancy.web;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.token.ServiceTokens;

/** What a verified token says about who calls and for whom. */
record Token(Jwt jwt) {

	/** The role that opens the platform and nothing else. */
	static final String OPERATOR = "platform-operator";

	private static final String INTEGRATOR = "integrator";

	/** The token of this request, which the chain has verified. */
	static Token current() {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken verified) {
			return new Token(verified.getToken());
		}
		throw new IllegalStateException("A request without a verified token came past the chain");
	}

	/**
	 * The one municipality of the token, null when there is none or when there are
	 * several: to guess among them would be to choose for the person.
	 */
	@Nullable TenantId tenant() {
		var organizations = organizations();
		if (organizations.size() != 1 || isOperator()) {
			return null;
		}
		var alias = String.valueOf(organizations.keySet().iterator().next());
		return TenantId.isValid(alias) ? new TenantId(alias) : null;
	}

	/** Whether this is a platform operator, who has no municipality. */
	boolean isOperator() {
		return roles(jwt.getClaim("realm_access")).contains(OPERATOR);
	}

	boolean hasOrganization() {
		return !organizations().isEmpty();
	}

	/** The tenant of a service's token, null when it works for none. */
	@Nullable TenantId tenantOfService() {
		var tenant = jwt.getClaimAsString("tenant");
		return (tenant == null) ? null : new TenantId(tenant);
	}

	/** The service that signed the token. */
	Caller service() {
		return Caller
			.service(Objects.requireNonNull(jwt.getClaimAsString("iss")).substring(ServiceTokens.ISSUER.length()));
	}

	/** The operator of the platform. */
	Caller operator() {
		return caller(Set.of(OPERATOR), Set.of());
	}

	/**
	 * The caller in a municipality, with the roles there alone, and without those that
	 * have been taken from him or her since.
	 */
	Caller in(TenantId tenant, Organisations.Standing standing) {
		var there = organizations().get(tenant.value());
		var said = (there instanceof Map<?, ?> map) ? roles(map.get("realm_access")) : Set.<String>of();
		return caller(
				said.stream().filter((role) -> !standing.lost().contains(role)).collect(Collectors.toUnmodifiableSet()),
				standing.units());
	}

	String userName() {
		var name = jwt.getClaimAsString("preferred_username");
		return (name != null) ? name : subject();
	}

	/** Every token has one: a token without is refused when it is read. */
	String subject() {
		return Objects.requireNonNull(jwt.getSubject());
	}

	private Caller caller(Set<String> roles, Set<String> units) {
		var name = jwt.getClaimAsString("name");
		return new Caller(subject(), userName(), (name != null) ? name : userName(), roles, units,
				roles.contains(INTEGRATOR) ? Caller.Kind.INTEGRATION : Caller.Kind.PERSON);
	}

	private Map<?, ?> organizations() {
		return (jwt.getClaim("organization") instanceof Map<?, ?> map) ? map : Map.of();
	}

	private static Set<String> roles(@Nullable Object access) {
		return (access instanceof Map<?, ?> map && map.get("roles") instanceof Collection<?> roles)
				? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()) : Set.of();
	}

}
