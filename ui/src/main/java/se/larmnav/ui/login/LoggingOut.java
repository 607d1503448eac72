package se.larmnav.ui.login;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Gives the refresh token back to Keycloak; without it the offline session would live on.
 */
@Component
class LoggingOut {

	private static final Logger LOG = LoggerFactory.getLogger(LoggingOut.class);

	private final Keycloak keycloak;

	private final OAuth2AuthorizedClientService kept;

	private final RestClient http;

	LoggingOut(Keycloak keycloak, OAuth2AuthorizedClientService kept) {
		this.keycloak = keycloak;
		this.kept = kept;
		var requests = new JdkClientHttpRequestFactory();
		requests.setReadTimeout(Duration.ofSeconds(2));
		this.http = RestClient.builder().requestFactory(requests).build();
	}

	/** Forgets the tokens of a login, here and at Keycloak. */
	void of(LoggedIn somebody) {
		var client = this.kept.<OAuth2AuthorizedClient>loadAuthorizedClient(Keycloak.REGISTRATION, somebody.login());
		this.kept.removeAuthorizedClient(Keycloak.REGISTRATION, somebody.login());
		if (client != null && client.getRefreshToken() != null) {
			revoke(client.getRefreshToken().getTokenValue());
		}
	}

	private void revoke(String token) {
		var form = new LinkedMultiValueMap<String, String>();
		form.add("token", token);
		form.add("token_type_hint", "refresh_token");
		form.add("client_id", this.keycloak.client().id());
		form.add("client_secret", this.keycloak.client().secret());
		try {
			this.http.post()
				.uri(this.keycloak.revoke())
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.body(form)
				.retrieve()
				.toBodilessEntity();
		}
		catch (RestClientException ex) {
			LOG.warn("Keycloak did not take a token back; it runs out by itself");
		}
	}

}
