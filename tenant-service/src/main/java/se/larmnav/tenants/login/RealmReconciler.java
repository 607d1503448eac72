package se.larmnav.tenants.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Holds the realm against its files and puts right what differs: Keycloak's own import
 * makes a realm once and never changes it. Applied twice, the second time finds nothing.
 */
@Component
public class RealmReconciler {

	private static final Logger LOG = LoggerFactory.getLogger(RealmReconciler.class);

	private final Keycloak keycloak;

	private final RealmFiles files;

	private final RealmScopes scopes;

	private final RealmClients clients;

	RealmReconciler(Keycloak keycloak, RealmFiles files, RealmScopes scopes, RealmClients clients) {
		this.keycloak = keycloak;
		this.files = files;
		this.scopes = scopes;
		this.clients = clients;
	}

	/**
	 * Makes the realm as its files say.
	 * @return the paths of what was not so, and is now
	 */
	public List<String> reconcile() {
		var wanted = this.files.realm();
		var changes = new ArrayList<String>();
		if (this.keycloak.find("").isEmpty()) {
			this.keycloak.createRealm(wanted);
			changes.add("realm");
		}
		changes.addAll(settings(wanted));
		changes.addAll(roles(wanted));
		changes.addAll(this.scopes.reconcile(wanted));
		changes.addAll(this.clients.reconcile(wanted));
		changes.addAll(userProfile());
		changes.addAll(flows());
		changes.forEach(path -> LOG.info("The realm was put right: {}", path));
		return changes;
	}

	private List<String> settings(ObjectNode wanted) {
		var own = wanted.deepCopy().without(RealmFiles.PARTS);
		var differences = Difference.between("realm", own, this.keycloak.get(""));
		if (!differences.isEmpty()) {
			this.keycloak.put("", own);
		}
		return differences.stream().map(Difference::path).toList();
	}

	private List<String> roles(ObjectNode wanted) {
		var changes = new ArrayList<String>();
		for (var role : wanted.path("roles").path("realm")) {
			var name = role.path("name").asString();
			var found = this.keycloak.find("/roles/{name}", name);
			if (found.isEmpty()) {
				this.keycloak.post("/roles", role);
				changes.add("roles." + name);
			}
			else if (!Difference.between("", role, found.get()).isEmpty()) {
				this.keycloak.put("/roles/{name}", role, name);
				changes.add("roles." + name);
			}
		}
		return changes;
	}

	private List<String> userProfile() {
		var wanted = this.files.userProfile();
		if (this.keycloak.get("/users/profile").equals(wanted)) {
			return List.of();
		}
		this.keycloak.put("/users/profile", wanted);
		return List.of("user-profile");
	}

	private List<String> flows() {
		var changes = new ArrayList<String>();
		for (Map.Entry<String, JsonNode> flow : this.files.flows().properties()) {
			for (var step : this.keycloak.get("/authentication/flows/{flow}/executions", flow.getKey())) {
				var wanted = flow.getValue().path(step.path("displayName").asString());
				if (!wanted.isMissingNode() && !wanted.equals(step.path("requirement"))) {
					this.keycloak.put("/authentication/flows/{flow}/executions",
							((ObjectNode) step).set("requirement", wanted), flow.getKey());
					changes.add("flows." + flow.getKey() + "." + step.path("displayName").asString());
				}
			}
		}
		return changes;
	}

}
