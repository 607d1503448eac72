package se.larmnav.tenants.login;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * Our own token at Keycloak: of the administrator who may make realms, or else of our
 * service account in the realm.
 */
class AdminTokens {

	private final RestClient rest;

	private final LoginSettings settings;

	private @Nullable String token;

	private long goodUntil;

	AdminTokens(RestClient rest, LoginSettings settings) {
		this.rest = rest;
		this.settings = settings;
	}

	synchronized String current() {
		if (this.token == null || System.nanoTime() > this.goodUntil) {
			var answer = Objects.requireNonNull(fetch());
			this.token = answer.path("access_token").asString();
			var life = Duration.ofSeconds(answer.path("expires_in").asLong() / 2);
			this.goodUntil = System.nanoTime() + life.toNanos();
		}
		return this.token;
	}

	synchronized void forget() {
		this.token = null;
	}

	private @Nullable JsonNode fetch() {
		var admin = this.settings.admin();
		var form = new LinkedMultiValueMap<String, String>();
		if (admin == null) {
			form.add("grant_type", "client_credentials");
			form.add("client_id", "tenant-service");
			form.add("client_secret", this.settings.secret());
		}
		else {
			form.add("grant_type", "password");
			form.add("client_id", "admin-cli");
			form.add("username", admin.user());
			form.add("password", admin.password());
		}
		return this.rest.post()
			.uri("/realms/{realm}/protocol/openid-connect/token", admin == null ? this.settings.realm() : "master")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.retrieve()
			.body(JsonNode.class);
	}

}
