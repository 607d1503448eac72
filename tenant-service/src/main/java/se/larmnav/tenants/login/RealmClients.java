package se.larmnav.tenants.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Who may ask for tokens: the realm's own clients, and what their service accounts may
 * do. A client's redirect addresses are not held against the file: onboarding adds them.
 */
@Component
class RealmClients {

	private final Keycloak keycloak;

	private final RealmScopes scopes;

	RealmClients(Keycloak keycloak, RealmScopes scopes) {
		this.keycloak = keycloak;
		this.scopes = scopes;
	}

	List<String> reconcile(JsonNode realm) {
		var changes = new ArrayList<String>();
		for (var wanted : realm.path("clients")) {
			changes.addAll(reconcileClient(wanted));
		}
		for (var account : realm.path("users")) {
			changes.addAll(reconcileAccount(account));
		}
		return changes;
	}

	/** The client with this id, as Keycloak has it. */
	JsonNode client(String clientId) {
		return this.keycloak.get("/clients?clientId={id}", clientId).path(0);
	}

	private List<String> reconcileClient(JsonNode wanted) {
		var clientId = wanted.path("clientId").asString();
		var path = "clients." + clientId;
		var changes = new ArrayList<String>();
		var found = client(clientId);
		if (found.isMissingNode()) {
			this.keycloak.post("/clients", wanted);
			return List.of(path);
		}
		var own = ((ObjectNode) wanted.deepCopy()).without(List.of("defaultClientScopes", "optionalClientScopes"));
		Difference.between(path, own, found).forEach(difference -> changes.add(difference.path()));
		var id = found.path("id").asString();
		if (!changes.isEmpty()) {
			this.keycloak.put("/clients/{id}", Difference.laidOver((ObjectNode) found, own), id);
		}
		changes.addAll(this.scopes.hold("/clients/{id}/default-client-scopes", wanted.path("defaultClientScopes"), id));
		changes
			.addAll(this.scopes.hold("/clients/{id}/optional-client-scopes", wanted.path("optionalClientScopes"), id));
		return changes;
	}

	private List<String> reconcileAccount(JsonNode wanted) {
		var changes = new ArrayList<String>();
		var owner = client(wanted.path("serviceAccountClientId").asString()).path("id").asString();
		var account = this.keycloak.get("/clients/{id}/service-account-user", owner).path("id").asString();
		for (Map.Entry<String, JsonNode> roles : wanted.path("clientRoles").properties()) {
			var of = client(roles.getKey()).path("id").asString();
			var has = this.keycloak.get("/users/{user}/role-mappings/clients/{client}", account, of)
				.valueStream()
				.map(role -> role.path("name"))
				.toList();
			for (var role : roles.getValue()) {
				if (!has.contains(role)) {
					var whole = this.keycloak.get("/clients/{client}/roles/{role}", of, role.asString());
					this.keycloak.post("/users/{user}/role-mappings/clients/{client}", List.of(whole), account, of);
					changes.add("users." + wanted.path("username").asString() + "." + role.asString());
				}
			}
		}
		return changes;
	}

}
