package se.larmnav.tenants.login;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.StaffMember;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * The accounts of a municipality's staff, and the groups in which they have their roles.
 * User names are shared by the whole realm, so an account says whose it is: nobody is
 * given a role because of having the same name as somebody elsewhere.
 */
@Component
class StaffAccounts {

	private static final String MEMBERS = "/organizations/{id}/members";

	private static final String GROUP_MEMBERS = "/organizations/{id}/groups/{group}/members";

	private final Keycloak keycloak;

	private final DemoSettings demo;

	StaffAccounts(Keycloak keycloak, DemoSettings demo) {
		this.keycloak = keycloak;
		this.demo = demo;
	}

	/** Makes the members and their groups be those of the organisation, and no others. */
	void hold(String alias, String organization, Map<String, String> groups, List<StaffMember> staff) {
		var members = membersAt(MEMBERS, organization);
		var ids = new HashMap<String, String>();
		for (var i = 0; i < staff.size(); i++) {
			var user = staff.get(i).user();
			var known = members.remove(user);
			ids.put(user, known != null ? known : account(alias, staff.get(i), i));
			if (known == null) {
				this.keycloak.post(MEMBERS, ids.get(user), organization);
			}
		}
		members.values().forEach(gone -> this.keycloak.delete(MEMBERS + "/{user}", organization, gone));
		groups.forEach((role, group) -> hold(organization, group, holders(staff, role, ids)));
	}

	/** Takes away the accounts that were made for this municipality. */
	void remove(String alias, String organization) {
		for (var member : this.keycloak.get(MEMBERS + "?max=100000&briefRepresentation=false", organization)) {
			if (ownerOf(member).filter(alias::equals).isPresent()) {
				this.keycloak.delete("/users/{id}", member.path("id").asString());
			}
		}
	}

	Optional<JsonNode> find(String userName) {
		return this.keycloak.get("/users?exact=true&briefRepresentation=false&username={name}", userName)
			.valueStream()
			.findFirst();
	}

	private void hold(String organization, String group, Set<String> wanted) {
		var found = new HashSet<>(membersAt(GROUP_MEMBERS, organization, group).values());
		for (var user : wanted) {
			if (!found.remove(user)) {
				this.keycloak.put(GROUP_MEMBERS + "/{user}", Map.of(), organization, group, user);
			}
		}
		found.forEach(gone -> this.keycloak.delete(GROUP_MEMBERS + "/{user}", organization, group, gone));
	}

	private static Set<String> holders(List<StaffMember> staff, String role, Map<String, String> ids) {
		var holders = new HashSet<String>();
		staff.stream()
			.filter(member -> member.roles().stream().map(Role::key).anyMatch(role::equals))
			.forEach(member -> holders.add(Objects.requireNonNull(ids.get(member.user()))));
		return holders;
	}

	private String account(String alias, StaffMember member, int place) {
		var found = find(member.user());
		if (found.isEmpty()) {
			return this.keycloak.create("/users", asAccount(alias, member));
		}
		if (ownerOf(found.get()).filter(alias::equals).isEmpty()) {
			throw new UserNameTaken(place);
		}
		return found.get().path("id").asString();
	}

	private Map<String, Object> asAccount(String alias, StaffMember member) {
		var words = member.name().strip().split("\\s+");
		var account = new LinkedHashMap<String, Object>();
		account.put("username", member.user());
		account.put("enabled", true);
		account.put("firstName", words[0]);
		account.put("lastName", String.join(" ", List.of(words).subList(1, words.length)));
		account.put("attributes", Map.of("municipality", List.of(alias)));
		var password = this.demo.password();
		if (password != null) {
			account.put("credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)));
		}
		return account;
	}

	private static Optional<String> ownerOf(JsonNode account) {
		return account.path("attributes").path("municipality").valueStream().map(JsonNode::asString).findFirst();
	}

	private Map<String, String> membersAt(String path, Object... variables) {
		var members = new HashMap<String, String>();
		for (var member : this.keycloak.get(path + "?max=100000", variables)) {
			members.put(member.path("username").asString(), member.path("id").asString());
		}
		return members;
	}

}
