package se.larmnav.tenants.login;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.TenantFile;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * A municipality's place in the login: its organization, the groups that carry the roles,
 * its staff in them, and the address to which a login may lead back.
 */
@Component
public class MunicipalLogins {

	/** All municipalities share one client in the login: whoever changes holds this. */
	public static final String LOCK = "login";

	private final Keycloak keycloak;

	private final RealmClients clients;

	private final StaffAccounts accounts;

	private final Integrators integrators;

	private final ReturnAddresses addresses;

	private final LoginSettings settings;

	MunicipalLogins(Keycloak keycloak, RealmClients clients, StaffAccounts accounts, Integrators integrators,
			ReturnAddresses addresses, LoginSettings settings) {
		this.keycloak = keycloak;
		this.clients = clients;
		this.accounts = accounts;
		this.integrators = integrators;
		this.addresses = addresses;
		this.settings = settings;
	}

	/** Makes it, or what is missing of it; what is there already stays as it is. */
	public void open(TenantFile municipality, Organisation organisation) {
		var id = organizationId(municipality.alias());
		if (id == null) {
			id = this.keycloak.create("/organizations",
					Map.of("name", municipality.name(), "alias", municipality.alias(), "enabled", true, "redirectUrl",
							this.settings.addressOf(municipality.host()) + "/", "attributes",
							Map.of("code", List.of(municipality.code()))));
		}
		this.accounts.hold(municipality.alias(), id, groups(id), organisation.staff());
		this.addresses.hold(this.settings.addressOf(municipality.host()), true);
	}

	/** Takes it away, with the accounts that were made for it. */
	public void close(String alias, String host) {
		this.addresses.hold(this.settings.addressOf(host), false);
		var id = organizationId(alias);
		if (id != null) {
			this.accounts.remove(alias);
			this.integrators.remove(alias);
			this.keycloak.delete("/organizations/{id}", id);
		}
	}

	/** Whether somebody of another municipality has the name already. */
	public boolean isTaken(String alias, String userName) {
		return this.accounts.isAnothers(alias, userName);
	}

	/** What a token of a member of staff would say of municipalities and roles there. */
	public Map<String, Set<String>> claimOf(String alias, String userName) {
		var user = this.accounts.find(userName).orElseThrow();
		var ui = this.clients.client("ui").path("id").asString();
		var token = this.keycloak.get(
				"/clients/{id}/evaluate-scopes/generate-example-access-token?scope={scope}&userId={user}", ui,
				"openid organization:" + alias, user.path("id").asString());
		var claim = new TreeMap<String, Set<String>>();
		token.path("organization").properties().forEach(each -> {
			var roles = new TreeSet<String>();
			each.getValue().path("realm_access").path("roles").forEach(role -> roles.add(role.asString()));
			claim.put(each.getKey(), roles);
		});
		return claim;
	}

	/** Whether a login may lead back to the municipality's address. */
	public boolean leadsBackTo(String host) {
		return this.addresses.has(this.settings.addressOf(host));
	}

	@Nullable String organizationId(String alias) {
		return this.keycloak.get("/organizations?briefRepresentation=true&max=10000")
			.valueStream()
			.filter(each -> each.path("alias").asString().equals(alias))
			.map(each -> each.path("id").asString())
			.findFirst()
			.orElse(null);
	}

	/** The ids of the groups by role; each carries the realm role of its name. */
	private Map<String, String> groups(String id) {
		var groups = new HashMap<String, String>();
		var carried = new HashSet<String>();
		for (var group : this.keycloak.get("/organizations/{id}/groups?max=1000&briefRepresentation=false", id)) {
			groups.put(group.path("name").asString(), group.path("id").asString());
			if (texts(group.path("realmRoles")).contains(group.path("name").asString())) {
				carried.add(group.path("name").asString());
			}
		}
		var known = this.keycloak.get("/roles?max=1000").valueStream().toList();
		for (var role : Arrays.stream(Role.values()).map(Role::key).toList()) {
			if (!groups.containsKey(role)) {
				groups.put(role, this.keycloak.create("/organizations/{id}/groups", Map.of("name", role), id));
			}
			if (!carried.contains(role)) {
				var carry = known.stream().filter(each -> each.path("name").asString().equals(role)).toList();
				this.keycloak.post("/organizations/{id}/groups/{group}/role-mappings/realm", carry, id,
						Objects.requireNonNull(groups.get(role)));
			}
		}
		return groups;
	}

	private static TreeSet<String> texts(JsonNode list) {
		var texts = new TreeSet<String>();
		list.forEach(each -> texts.add(each.asString()));
		return texts;
	}

}
