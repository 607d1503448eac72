package se.larmnav.ui.login;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Asks Keycloak for the host's municipality and no other, and for its page in Swedish.
 */
class OrganizationScope implements OAuth2AuthorizationRequestResolver {

	/**
	 * With it Keycloak lets go of the browser's session at once: the next municipality in
	 * the same browser meets a login page of its own (tenant-service/README.md).
	 */
	private static final String OFFLINE = "offline_access";

	private final OAuth2AuthorizationRequestResolver standard;

	OrganizationScope(ClientRegistrationRepository registrations) {
		var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
		this.standard = resolver;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return scoped(this.standard.resolve(request), request);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
		return scoped(this.standard.resolve(request, registration), request);
	}

	private static @Nullable OAuth2AuthorizationRequest scoped(@Nullable OAuth2AuthorizationRequest login,
			HttpServletRequest request) {
		if (login == null) {
			return null;
		}
		return Host.municipality(request)
			.map(municipality -> OAuth2AuthorizationRequest.from(login)
				.scopes(Set.of("openid", OFFLINE, "organization:" + municipality))
				.additionalParameters(more -> more.put("ui_locales", "sv"))
				.build())
			.orElse(login);
	}

}
