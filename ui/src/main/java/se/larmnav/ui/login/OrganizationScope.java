package se.larmnav.ui.login;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Asks Keycloak for the host's municipality and no other, for none at the platform's own
 * host, and for its page in Swedish.
 */
class OrganizationScope implements OAuth2AuthorizationRequestResolver {

	/**
	 * With it Keycloak lets go of the browser's session at once: the next municipality in
	 * the same browser meets a login page of its own (tenant-service/README.md).
	 */
	private static final String OFFLINE = "offline_access";

	private final OAuth2AuthorizationRequestResolver standard;

	private final Hosts hosts;

	OrganizationScope(ClientRegistrationRepository registrations, Hosts hosts) {
		this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
		this.hosts = hosts;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return scoped(this.standard.resolve(request), request);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
		return scoped(this.standard.resolve(request, registration), request);
	}

	private @Nullable OAuth2AuthorizationRequest scoped(@Nullable OAuth2AuthorizationRequest login,
			HttpServletRequest request) {
		if (login == null) {
			return null;
		}
		return switch (this.hosts.of(request)) {
			case Host.Municipality(var alias) -> asked(login, Set.of("openid", OFFLINE, "organization:" + alias));
			case Host.Platform platform -> asked(login, Set.of("openid", OFFLINE));
			case Host.Unnamed unnamed -> null;
		};
	}

	private static OAuth2AuthorizationRequest asked(OAuth2AuthorizationRequest login, Set<String> scopes) {
		return OAuth2AuthorizationRequest.from(login)
			.scopes(scopes)
			.additionalParameters(more -> more.put("ui_locales", "sv"))
			.build();
	}

}
