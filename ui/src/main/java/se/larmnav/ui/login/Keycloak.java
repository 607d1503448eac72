package se.larmnav.ui.login;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * Where people log in. Browsers use the issuer's address; we reach the same realm where
 * its keys are. The endpoints are given one by one, so that the UI starts without
 * Keycloak.
 */
@ConfigurationProperties("larmnav")
record Keycloak(String issuer, String jwks, Client client) {

	static final String REGISTRATION = "keycloak";

	private static final String PROTOCOL = "/protocol/openid-connect";

	ClientRegistration registration() {
		return ClientRegistration.withRegistrationId(REGISTRATION)
			.clientId(this.client.id())
			.clientSecret(this.client.secret())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
			.scope("openid")
			.issuerUri(this.issuer)
			.authorizationUri(this.issuer + PROTOCOL + "/auth")
			.tokenUri(inside() + PROTOCOL + "/token")
			.jwkSetUri(this.jwks)
			.userNameAttributeName("sub")
			.providerConfigurationMetadata(Map.of("end_session_endpoint", this.issuer + PROTOCOL + "/logout"))
			.build();
	}

	/** Where a refresh token is given back. */
	String revoke() {
		return inside() + PROTOCOL + "/revoke";
	}

	String endSession() {
		return this.issuer + PROTOCOL + "/logout";
	}

	private String inside() {
		return this.jwks.substring(0, this.jwks.lastIndexOf(PROTOCOL));
	}

	/** The client that the UI is for Keycloak. */
	record Client(String id, String secret) {
	}

}
