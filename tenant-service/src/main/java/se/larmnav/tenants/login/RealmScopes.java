package se.larmnav.tenants.login;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/** What tokens say: the client scopes of the realm, with their mappers. */
@Component
class RealmScopes {

	private static final String MAPPERS = "/client-scopes/{id}/protocol-mappers/models";

	private final Keycloak keycloak;

	RealmScopes(Keycloak keycloak) {
		this.keycloak = keycloak;
	}

	List<String> reconcile(JsonNode realm) {
		var changes = new ArrayList<String>();
		var found = byName();
		for (var wanted : realm.path("clientScopes")) {
			var name = wanted.path("name").asString();
			var scope = found.get(name);
			if (scope == null) {
				this.keycloak.post("/client-scopes", wanted);
				changes.add("clientScopes." + name);
				continue;
			}
			changes.addAll(reconcile(name, wanted, scope));
		}
		changes.addAll(hold("/default-default-client-scopes", realm.path("defaultDefaultClientScopes")));
		changes.addAll(hold("/default-optional-client-scopes", realm.path("defaultOptionalClientScopes")));
		return changes;
	}

	/**
	 * Makes a list of scopes, of the realm or of a client, have these names and no other.
	 */
	List<String> hold(String path, JsonNode names, Object... variables) {
		var ids = byName();
		var wanted = new HashSet<String>();
		names.forEach(name -> wanted.add(name.asString()));
		var changes = new ArrayList<String>();
		for (var scope : this.keycloak.get(path, variables)) {
			if (!wanted.remove(scope.path("name").asString())) {
				this.keycloak.delete(path + "/" + scope.path("id").asString(), variables);
				changes.add(path.substring(1) + "." + scope.path("name").asString());
			}
		}
		for (var name : wanted) {
			var scope = ids.get(name);
			if (scope == null) {
				throw new IllegalStateException("realm.json: there is no client scope " + name);
			}
			this.keycloak.put(path + "/" + scope.path("id").asString(), Map.of(), variables);
			changes.add(path.substring(1) + "." + name);
		}
		return changes;
	}

	private List<String> reconcile(String name, JsonNode wanted, JsonNode found) {
		var id = found.path("id").asString();
		var changes = new ArrayList<String>();
		var own = ((ObjectNode) wanted.deepCopy()).without("protocolMappers");
		Difference.between("clientScopes." + name, own, found).forEach(difference -> changes.add(difference.path()));
		if (!changes.isEmpty()) {
			this.keycloak.put("/client-scopes/{id}", Difference.laidOver((ObjectNode) found, own), id);
		}
		var mappers = new HashMap<String, JsonNode>();
		found.path("protocolMappers").forEach(mapper -> mappers.put(mapper.path("name").asString(), mapper));
		for (var mapper : wanted.path("protocolMappers")) {
			var before = mappers.remove(mapper.path("name").asString());
			var path = "clientScopes." + name + "." + mapper.path("name").asString();
			if (before == null) {
				this.keycloak.post(MAPPERS, mapper, id);
				changes.add(path);
			}
			else if (!Difference.between(path, mapper, before).isEmpty()) {
				this.keycloak.put(MAPPERS + "/{mapper}", Difference.laidOver((ObjectNode) before, mapper), id,
						before.path("id").asString());
				changes.add(path);
			}
		}
		mappers.forEach((other, mapper) -> {
			this.keycloak.delete(MAPPERS + "/{mapper}", id, mapper.path("id").asString());
			changes.add("clientScopes." + name + "." + other);
		});
		return changes;
	}

	private Map<String, JsonNode> byName() {
		var scopes = new HashMap<String, JsonNode>();
		this.keycloak.get("/client-scopes").forEach(scope -> scopes.put(scope.path("name").asString(), scope));
		return scopes;
	}

}
