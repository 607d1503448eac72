package se.larmnav.ui.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets in those whose token says that they belong to the municipality of the host. */
class StaffOfHost implements OAuth2UserService<OidcUserRequest, OidcUser> {

	static final String NOT_A_MEMBER = "not-a-member";

	/** Where the token of one who was not let in waits until that person logs out. */
	static final String TURNED_AWAY = StaffOfHost.class.getName() + ".token";

	@Override
	public OidcUser loadUser(OidcUserRequest login) {
		var request = request();
		return Host.municipality(request)
			.flatMap(municipality -> Staff.of(login.getIdToken(), municipality))
			.orElseThrow(() -> {
				request.getSession().setAttribute(TURNED_AWAY, login.getIdToken().getTokenValue());
				return new OAuth2AuthenticationException(new OAuth2Error(NOT_A_MEMBER));
			});
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
