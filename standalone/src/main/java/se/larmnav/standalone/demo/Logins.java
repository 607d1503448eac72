package se.larmnav.standalone.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import se.larmnav.embedded.Keycloak;
import tools.jackson.databind.JsonNode;

/**
 * Logs made-up staff in by password, through a client of Keycloak that exists only where
 * the parts are embedded. Real people log in through a browser.
 */
public final class Logins {

	private static final String CLIENT = "larmnav-demo";

	private static final String OPERATOR = "plattform";

	private final RestClient http = RestClient.create();

	private final Keycloak keycloak;

	private final String password;

	private final Map<String, Token> tokens = new ConcurrentHashMap<>();

	public Logins(Keycloak keycloak, String password) {
		this.keycloak = keycloak;
		this.password = password;
		makeClient();
	}

	/**
	 * An access token of that person in that municipality, renewed before it runs out.
	 */
	public String token(String tenant, String userName) {
		return this.tokens
			.compute(tenant + "/" + userName,
					(key, held) -> held != null && held.fresh() ? held : login(tenant, userName))
			.value();
	}

	/** An access token of the platform's operator, who belongs to no municipality. */
	public String operatorToken() {
		return this.tokens
			.compute(OPERATOR,
					(key, held) -> held != null && held.fresh() ? held : ask(form("grant_type", "password", "client_id",
							CLIENT, "username", OPERATOR, "password", this.password, "scope", "openid")))
			.value();
	}

	/** An access token of another system, by its client and secret. */
	public String systemToken(String client, String secret) {
		return this.tokens
			.compute("system/" + client,
					(key, held) -> held != null && held.fresh() ? held : ask(
							form("grant_type", "client_credentials", "client_id", client, "client_secret", secret)))
			.value();
	}

	private Token login(String tenant, String userName) {
		return ask(form("grant_type", "password", "client_id", CLIENT, "username", userName, "password", this.password,
				"scope", "openid organization:" + tenant));
	}

	private Token ask(LinkedMultiValueMap<String, String> form) {
		var answer = this.http.post()
			.uri(realm("larmnav") + "/protocol/openid-connect/token")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.retrieve()
			.requiredBody(JsonNode.class);
		// Tokens run on the machine's time, whatever the platform's clock says.
		var until = Instant.now().plusSeconds(answer.get("expires_in").asLong()).minus(Duration.ofSeconds(30));
		return new Token(answer.get("access_token").asString(), until);
	}

	private void makeClient() {
		var admin = ask("master", form("grant_type", "password", "client_id", "admin-cli", "username",
				this.keycloak.adminUser(), "password", this.keycloak.adminPassword()));
		try {
			this.http.post()
				.uri(URI.create(this.keycloak.url() + "/admin/realms/larmnav/clients"))
				.headers((headers) -> headers.setBearerAuth(admin))
				.contentType(MediaType.APPLICATION_JSON)
				.body(Map.of("clientId", CLIENT, "enabled", true, "publicClient", true, "standardFlowEnabled", false,
						"directAccessGrantsEnabled", true, "defaultClientScopes",
						List.of("basic", "acr", "roles", "profile", "larmnav-api"), "optionalClientScopes",
						List.of("organization")))
				.retrieve()
				.toBodilessEntity();
		}
		catch (HttpClientErrorException.Conflict alreadyThere) {
			// A restart meets the client of the first start.
		}
	}

	private String ask(String realm, LinkedMultiValueMap<String, String> form) {
		return this.http.post()
			.uri(realm(realm) + "/protocol/openid-connect/token")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.retrieve()
			.requiredBody(JsonNode.class)
			.get("access_token")
			.asString();
	}

	private String realm(String name) {
		return this.keycloak.url() + "/realms/" + name;
	}

	private static LinkedMultiValueMap<String, String> form(String... pairs) {
		var form = new LinkedMultiValueMap<String, String>();
		for (int i = 0; i < pairs.length; i += 2) {
			form.add(pairs[i], pairs[i + 1]);
		}
		return form;
	}

	private record Token(String value, Instant until) {
		boolean fresh() {
			return Instant.now().isBefore(this.until);
		}
	}

}
