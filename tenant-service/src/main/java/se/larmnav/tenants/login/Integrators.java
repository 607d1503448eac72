package se.larmnav.tenants.login;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.IntegratorsApi.OtherSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Other systems of a municipality: a client of their own each, whose tokens name that
 * municipality and no other.
 */
@Component
public class Integrators {

	private static final String ROLE = "integrator";

	private final Keycloak keycloak;

	private final RealmClients clients;

	private final JsonMapper json;

	Integrators(Keycloak keycloak, RealmClients clients, JsonMapper json) {
		this.keycloak = keycloak;
		this.clients = clients;
		this.json = json;
	}

	/**
	 * Makes the system's client when there is none, and gives it a new secret; the one
	 * before stops working.
	 * @param system a name within the municipality
	 */
	public Credentials issue(String alias, String system, String name) {
		var clientId = alias + "." + system;
		var found = this.clients.client(clientId);
		var id = found.isMissingNode() ? this.keycloak.create("/clients", client(alias, clientId, name))
				: found.path("id").asString();
		return new Credentials(clientId, newSecret(id));
	}

	/** Gives a system that is there a new secret; the one before stops working. */
	Credentials renew(String alias, String system) {
		var clientId = alias + "." + system;
		return new Credentials(clientId, newSecret(this.clients.client(clientId).path("id").asString()));
	}

	/** The other systems of a municipality by name, with when each was here last. */
	List<OtherSystem> all(String alias) {
		return clients(alias).stream()
			.map(client -> system(alias, client))
			.sorted(Comparator.comparing(OtherSystem::name).thenComparing(OtherSystem::id))
			.toList();
	}

	/** Takes away every other system of a municipality. */
	void remove(String alias) {
		clients(alias).forEach(client -> this.keycloak.delete("/clients/{id}", client.path("id").asString()));
	}

	/** The search finds what has the name anywhere in its own. */
	private List<JsonNode> clients(String alias) {
		return this.keycloak.get("/clients?search=true&max=10000&clientId={alias}", alias + ".")
			.valueStream()
			.filter(client -> client.path("clientId").asString().startsWith(alias + "."))
			.toList();
	}

	private OtherSystem system(String alias, JsonNode client) {
		var clientId = client.path("clientId").asString();
		return new OtherSystem(clientId.substring(alias.length() + 1), client.path("name").asString(clientId), clientId,
				last("CLIENT_LOGIN", clientId), last("CLIENT_LOGIN_ERROR", clientId));
	}

	/** The login keeps what happened for ninety days (config/keycloak/realm.json). */
	private @Nullable Instant last(String event, String clientId) {
		var newest = this.keycloak.get("/events?type={type}&client={client}&max=1", event, clientId)
			.path(0)
			.path("time");
		return newest.isMissingNode() ? null : Instant.ofEpochMilli(newest.asLong());
	}

	private String newSecret(String id) {
		return this.keycloak.renew("/clients/{id}/client-secret", id).path("value").asString();
	}

	private Map<String, Object> client(String alias, String clientId, String name) {
		var claim = Map.of(alias,
				Map.of("groups", List.of("/" + ROLE), "realm_access", Map.of("roles", List.of(ROLE))));
		return Map.ofEntries(Map.entry("clientId", clientId), Map.entry("name", name), Map.entry("enabled", true),
				Map.entry("protocol", "openid-connect"), Map.entry("publicClient", false),
				Map.entry("serviceAccountsEnabled", true), Map.entry("standardFlowEnabled", false),
				Map.entry("directAccessGrantsEnabled", false), Map.entry("fullScopeAllowed", false),
				Map.entry("defaultClientScopes", List.of("basic", "larmnav-api")),
				Map.entry("optionalClientScopes", List.of()),
				Map.entry("protocolMappers", List.of(says("organization", this.json.writeValueAsString(claim), "JSON"),
						says("preferred_username", clientId, "String"), says("name", name, "String"))));
	}

	private static Map<String, Object> says(String claim, String value, String type) {
		return Map.of("name", claim, "protocol", "openid-connect", "protocolMapper", "oidc-hardcoded-claim-mapper",
				"config", Map.of("claim.name", claim, "claim.value", value, "jsonType.label", type,
						"access.token.claim", "true", "introspection.token.claim", "true"));
	}

	/** With which another system fetches its tokens; the secret is shown this once. */
	public record Credentials(String clientId, String secret) {

		@Override
		public String toString() {
			return this.clientId;
		}

	}

}
