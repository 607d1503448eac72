package se.larmnav.tenants.login;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Where a login may lead back to: the screens at the address of each municipality, and at
 * the platform's own.
 */
@Component
class ReturnAddresses {

	private final Keycloak keycloak;

	private final RealmClients clients;

	ReturnAddresses(Keycloak keycloak, RealmClients clients) {
		this.keycloak = keycloak;
		this.clients = clients;
	}

	boolean has(String address) {
		return known().containsAll(of(address));
	}

	// Read, change and write of one client that all municipalities share: whoever calls
	// this holds the lock of the login, or is alone at the start.
	void hold(String address, boolean wanted) {
		var before = known();
		var after = new TreeSet<>(before);
		if (wanted) {
			after.addAll(of(address));
		}
		else {
			after.removeAll(of(address));
		}
		if (!after.equals(before)) {
			var ui = (ObjectNode) this.clients.client("ui");
			ui.putPOJO("redirectUris", new ArrayList<>(after));
			this.keycloak.put("/clients/{id}", ui, ui.path("id").asString());
		}
	}

	private TreeSet<String> known() {
		var texts = new TreeSet<String>();
		this.clients.client("ui").path("redirectUris").forEach(each -> texts.add(each.asString()));
		return texts;
	}

	private static List<String> of(String address) {
		return List.of(address + "/login/oauth2/code/keycloak", address + "/");
	}

}
