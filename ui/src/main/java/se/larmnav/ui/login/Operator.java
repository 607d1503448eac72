package se.larmnav.ui.login;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import se.larmnav.ui.shell.OperatorsBorder;

/** Somebody who runs the platform and works for no municipality. */
record Operator(String login, OidcIdToken idToken) implements LoggedIn {

	private static final long serialVersionUID = 1L;

	private static final Set<GrantedAuthority> ROLES = Set
		.of(new SimpleGrantedAuthority("ROLE_" + OperatorsBorder.ROLE));

	/**
	 * The operator; empty when the token says otherwise. One who belongs to a
	 * municipality is none, whatever else the token says.
	 */
	static Optional<Operator> of(OidcIdToken token) {
		if (token.getClaim("organization") instanceof Map<?, ?> organizations && !organizations.isEmpty()) {
			return Optional.empty();
		}
		var isOperator = token.getClaim("realm_access") instanceof Map<?, ?> access
				&& access.get("roles") instanceof Collection<?> roles && roles.contains(OperatorsBorder.ROLE);
		return isOperator ? Optional.of(new Operator(token.getSubject() + "#" + UUID.randomUUID(), token))
				: Optional.empty();
	}

	@Override
	public Host host() {
		return new Host.Platform();
	}

	@Override
	public Set<GrantedAuthority> roles() {
		return ROLES;
	}

}
