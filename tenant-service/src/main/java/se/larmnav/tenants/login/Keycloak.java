package se.larmnav.tenants.login;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Keycloak's administration over REST: the few calls that we need. */
@Component
class Keycloak {

	private final RestClient rest;

	private final AdminTokens tokens;

	private final JsonMapper json;

	private final String realm;

	Keycloak(LoginSettings settings, JsonMapper json) {
		var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(2))
			.build());
		requests.setReadTimeout(Duration.ofSeconds(30));
		this.rest = RestClient.builder().baseUrl(settings.url().toString()).requestFactory(requests).build();
		this.tokens = new AdminTokens(this.rest, settings);
		this.json = json;
		this.realm = settings.realm();
	}

	/** What is at a path of the realm; nothing when there is no such thing. */
	Optional<JsonNode> find(String path, Object... variables) {
		try {
			return Optional.of(get(path, variables));
		}
		catch (HttpClientErrorException.NotFound ex) {
			return Optional.empty();
		}
	}

	/** What is at a path of the realm. */
	JsonNode get(String path, Object... variables) {
		return this.json.readTree(Objects.requireNonNull(call(HttpMethod.GET, path, null, variables).getBody()));
	}

	/** Makes something in a list of the realm and gives back its id. */
	String create(String path, Object body, Object... variables) {
		var location = Objects.requireNonNull(call(HttpMethod.POST, path, body, variables).getHeaders().getLocation());
		return location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
	}

	void post(String path, Object body, Object... variables) {
		call(HttpMethod.POST, path, body, variables);
	}

	/** Asks Keycloak to make something anew, and gives back what it made. */
	JsonNode renew(String path, Object... variables) {
		return this.json.readTree(Objects.requireNonNull(call(HttpMethod.POST, path, null, variables).getBody()));
	}

	void put(String path, Object body, Object... variables) {
		call(HttpMethod.PUT, path, body, variables);
	}

	void delete(String path, Object... variables) {
		call(HttpMethod.DELETE, path, null, variables);
	}

	/** Makes the whole realm. */
	void createRealm(JsonNode whole) {
		send(HttpMethod.POST, "/admin/realms", whole);
	}

	private ResponseEntity<String> call(HttpMethod method, String path, @Nullable Object body, Object... variables) {
		return send(method, "/admin/realms/" + this.realm + path, body, variables);
	}

	private ResponseEntity<String> send(HttpMethod method, String path, @Nullable Object body, Object... variables) {
		try {
			return sendOnce(method, path, body, variables);
		}
		catch (HttpClientErrorException.Unauthorized ex) {
			// Keycloak has forgotten our token, as after a restart.
			this.tokens.forget();
			return sendOnce(method, path, body, variables);
		}
		catch (ResourceAccessException | HttpServerErrorException.ServiceUnavailable ex) {
			throw new LoginUnreachable(ex);
		}
	}

	private ResponseEntity<String> sendOnce(HttpMethod method, String path, @Nullable Object body,
			Object... variables) {
		var request = this.rest.method(method)
			.uri(path, variables)
			.headers(headers -> headers.setBearerAuth(this.tokens.current()));
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).body(this.json.writeValueAsString(body));
		}
		return request.retrieve().toEntity(String.class);
	}

}
