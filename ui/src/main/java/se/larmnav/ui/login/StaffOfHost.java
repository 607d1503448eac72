package se.larmnav.ui.login;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets in those whose token says that they belong to the municipality of the host, or
 * that they run the platform at its own.
 */
class StaffOfHost implements OAuth2UserService<OidcUserRequest, OidcUser> {

	static final String NOT_A_MEMBER = "not-a-member";

	/** Where the token of one who was not let in waits until that person logs out. */
	static final String TURNED_AWAY = StaffOfHost.class.getName() + ".token";

	private final Hosts hosts;

	StaffOfHost(Hosts hosts) {
		this.hosts = hosts;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest login) {
		var request = request();
		return somebody(login.getIdToken(), this.hosts.of(request)).orElseThrow(() -> {
			request.getSession().setAttribute(TURNED_AWAY, login.getIdToken().getTokenValue());
			return new OAuth2AuthenticationException(new OAuth2Error(NOT_A_MEMBER));
		});
	}

	private static Optional<? extends OidcUser> somebody(OidcIdToken token, Host host) {
		return switch (host) {
			case Host.Municipality(var alias) -> Staff.of(token, alias);
			case Host.Platform platform -> Operator.of(token);
			case Host.Unnamed unnamed -> Optional.empty();
		};
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
