package se.larmnav.ui.login;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import se.larmnav.ui.shell.Member;

/** A person who has logged in to one municipality. */
record Staff(String login, String municipality, OidcIdToken idToken,
		Set<GrantedAuthority> roles) implements LoggedIn, Member {

	private static final long serialVersionUID = 1L;

	/**
	 * The person as a member of the municipality; empty when the token says otherwise.
	 */
	static Optional<Staff> of(OidcIdToken token, String municipality) {
		var organizations = token.getClaimAsMap("organization");
		if (organizations == null || organizations.size() != 1
				|| !(organizations.get(municipality) instanceof Map<?, ?> membership)) {
			return Optional.empty();
		}
		var login = token.getSubject() + "@" + municipality + "#" + UUID.randomUUID();
		return Optional.of(new Staff(login, municipality, token, Set.copyOf(roles(membership))));
	}

	@Override
	public Host host() {
		return new Host.Municipality(this.municipality);
	}

	private static Set<GrantedAuthority> roles(Map<?, ?> membership) {
		var roles = new LinkedHashSet<GrantedAuthority>();
		if (membership.get("groups") instanceof Collection<?> groups) {
			groups.forEach(group -> roles.add(role(group.toString().replaceFirst("^/", ""))));
		}
		if (membership.get("realm_access") instanceof Map<?, ?> access
				&& access.get("roles") instanceof Collection<?> names) {
			names.forEach(name -> roles.add(role(name.toString())));
		}
		return roles;
	}

	private static GrantedAuthority role(String name) {
		return new SimpleGrantedAuthority("ROLE_" + name);
	}

}
