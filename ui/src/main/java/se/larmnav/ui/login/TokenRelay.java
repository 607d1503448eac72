package se.larmnav.ui.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.client.UserToken;

/**
 * The tokens of those who are logged in, renewed when they run out, also for background
 * threads. When Keycloak does not answer, the old token is sent all the same: the
 * services decide for how long the alarm board may go on with it (design.md 8).
 */
@Component
class TokenRelay implements UserToken {

	private static final Logger LOG = LoggerFactory.getLogger(TokenRelay.class);

	private final OAuth2AuthorizedClientService kept;

	private final AuthorizedClientServiceOAuth2AuthorizedClientManager renewing;

	private final LoggingOut out;

	TokenRelay(ClientRegistrationRepository registrations, OAuth2AuthorizedClientService kept, LoggingOut out) {
		this.kept = kept;
		this.out = out;
		this.renewing = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, kept);
		this.renewing.setAuthorizedClientProvider(
				OAuth2AuthorizedClientProviderBuilder.builder().authorizationCode().refreshToken().build());
	}

	@Override
	public String value() {
		if (!(SecurityContextHolder.getContext()
			.getAuthentication() instanceof OAuth2AuthenticationToken authentication)) {
			throw Problem.loggedOut();
		}
		var name = authentication.getName();
		var held = this.kept.<OAuth2AuthorizedClient>loadAuthorizedClient(Keycloak.REGISTRATION, name);
		if (held == null) {
			throw Problem.loggedOut();
		}
		return renewed(authentication, held).getAccessToken().getTokenValue();
	}

	/** A session that ends takes its tokens with it. */
	@EventListener
	void ended(HttpSessionDestroyedEvent session) {
		session.getSecurityContexts()
			.forEach(context -> LoggedIn.of(context.getAuthentication()).ifPresent(this.out::of));
	}

	private OAuth2AuthorizedClient renewed(OAuth2AuthenticationToken authentication, OAuth2AuthorizedClient held) {
		try {
			var client = this.renewing.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Keycloak.REGISTRATION)
				.principal(authentication)
				.build());
			return (client != null) ? client : held;
		}
		catch (ClientAuthorizationException ex) {
			var code = ex.getError().getErrorCode();
			if ("invalid_grant".equals(code) || "client_authorization_required".equals(code)) {
				throw Problem.loggedOut();
			}
			LOG.warn("Keycloak does not renew tokens ({}); going on with the old one", code);
			return held;
		}
	}

}
