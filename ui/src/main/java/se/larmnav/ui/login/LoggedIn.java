package se.larmnav.ui.login;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who has logged in, at one host, and is nobody at any other. */
sealed interface LoggedIn extends OidcUser permits Staff, Operator {

	/**
	 * Unique for this login: tokens are kept under it, and the same person may be logged
	 * in to two municipalities, or twice, at once.
	 */
	String login();

	/** For whom the session is good. */
	Host host();

	OidcIdToken idToken();

	Set<GrantedAuthority> roles();

	/** Who this is, if it is one of ours. */
	static Optional<LoggedIn> of(@Nullable Authentication authentication) {
		return (authentication != null && authentication.getPrincipal() instanceof LoggedIn somebody)
				? Optional.of(somebody) : Optional.empty();
	}

	@Override
	default String getName() {
		return login();
	}

	@Override
	default Collection<? extends GrantedAuthority> getAuthorities() {
		return roles();
	}

	@Override
	default Map<String, Object> getAttributes() {
		return idToken().getClaims();
	}

	@Override
	default Map<String, Object> getClaims() {
		return idToken().getClaims();
	}

	@Override
	default OidcIdToken getIdToken() {
		return idToken();
	}

	@Override
	@SuppressWarnings("NullAway") // OidcUser allows none: everything is in the token
	default OidcUserInfo getUserInfo() {
		return null;
	}

}
