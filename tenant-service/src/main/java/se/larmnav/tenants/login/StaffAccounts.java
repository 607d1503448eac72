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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.StaffMember;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

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

	/**
	 * Makes the members and their groups be those of the organisation, and no others.
	 * Whoever has left is shut out before anything else is done.
	 */
	void hold(String alias, String organization, Map<String, String> groups, List<StaffMember> staff) {
		var members = membersAt(MEMBERS, organization);
		var wanted = staff.stream().map(StaffMember::user).collect(Collectors.toSet());
		members.forEach((user, member) -> {
			if (!wanted.contains(user)) {
				leave(alias, organization, member.path("id").asString());
			}
		});
		var ids = new HashMap<String, String>();
		for (var i = 0; i < staff.size(); i++) {
			var member = members.get(staff.get(i).user());
			ids.put(staff.get(i).user(), (member != null) ? renamed(member, staff.get(i))
					: joined(organization, account(alias, staff.get(i), i)));
		}
		// Where nobody was a member nobody is in a group.
		groups.forEach((role, group) -> hold(organization, group, holders(staff, role, ids),
				members.isEmpty() ? Set.of() : idsAt(GROUP_MEMBERS, organization, group)));
	}

	/** Takes away the accounts that were made for this municipality. */
	void remove(String alias) {
		this.keycloak.get("/users?max=100000&briefRepresentation=false&q=municipality:{alias}", alias)
			.valueStream()
			.filter(account -> isOf(alias, account))
			.forEach(account -> this.keycloak.delete("/users/{id}", account.path("id").asString()));
	}

	boolean isAnothers(String alias, String userName) {
		return find(userName).filter(account -> !isOf(alias, account)).isPresent();
	}

	/** The account of somebody who works in the municipality. */
	Optional<JsonNode> of(String alias, String userName) {
		return find(userName).filter(account -> isOf(alias, account) && account.path("enabled").asBoolean());
	}

	Optional<JsonNode> find(String userName) {
		return this.keycloak.get("/users?exact=true&briefRepresentation=false&username={name}", userName)
			.valueStream()
			.findFirst();
	}

	private void hold(String organization, String group, Set<String> wanted, Set<String> there) {
		var found = new HashSet<>(there);
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

	/** An account that was made here stays, so that nobody else gets its name. */
	private void leave(String alias, String organization, String id) {
		this.keycloak.delete(MEMBERS + "/{user}", organization, id);
		var account = (ObjectNode) this.keycloak.get("/users/{id}", id);
		if (isOf(alias, account)) {
			account.put("enabled", false);
			this.keycloak.put("/users/{id}", account, id);
		}
	}

	private String joined(String organization, String id) {
		this.keycloak.post(MEMBERS, id, organization);
		return id;
	}

	private String renamed(JsonNode member, StaffMember said) {
		var id = member.path("id").asString();
		var words = Names.of(said);
		if (!words.first().equals(member.path("firstName").asString(""))
				|| !words.last().equals(member.path("lastName").asString(""))) {
			back((ObjectNode) this.keycloak.get("/users/{id}", id), words);
		}
		return id;
	}

	private String account(String alias, StaffMember member, int place) {
		try {
			return this.keycloak.create("/users", asAccount(alias, member));
		}
		catch (HttpClientErrorException.Conflict taken) {
			var found = find(member.user()).filter(account -> isOf(alias, account))
				.orElseThrow(() -> new UserNameTaken(place));
			return back((ObjectNode) found, Names.of(member));
		}
	}

	/** Lets somebody in who has an account, under the name that is said now. */
	private String back(ObjectNode account, Names names) {
		var id = account.path("id").asString();
		account.put("enabled", true).put("firstName", names.first()).put("lastName", names.last());
		this.keycloak.put("/users/{id}", account, id);
		return id;
	}

	/**
	 * The first word of a name, and the rest of it, without the signs that the login has
	 * in no name: one member of the staff must not keep all others out.
	 */
	private record Names(String first, String last) {

		private static final Pattern REFUSED = Pattern.compile("[<>&\"\\v$%!#?§,;:*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

		static Names of(StaffMember member) {
			var words = List.of(REFUSED.matcher(member.name()).replaceAll(" ").strip().split("\\s+"));
			return new Names(words.getFirst(), String.join(" ", words.subList(1, words.size())));
		}

	}

	private Map<String, Object> asAccount(String alias, StaffMember member) {
		var names = Names.of(member);
		var account = new LinkedHashMap<String, Object>();
		account.put("username", member.user());
		account.put("enabled", true);
		account.put("firstName", names.first());
		account.put("lastName", names.last());
		account.put("attributes", Map.of("municipality", List.of(alias)));
		account.put("credentials", this.demo.credentials());
		return account;
	}

	private static boolean isOf(String alias, JsonNode account) {
		return account.path("attributes")
			.path("municipality")
			.valueStream()
			.anyMatch(owner -> owner.asString().equals(alias));
	}

	private Set<String> idsAt(String path, Object... variables) {
		return membersAt(path, variables).values()
			.stream()
			.map(member -> member.path("id").asString())
			.collect(Collectors.toSet());
	}

	private Map<String, JsonNode> membersAt(String path, Object... variables) {
		var members = new HashMap<String, JsonNode>();
		for (var member : this.keycloak.get(path + "?max=100000", variables)) {
			members.put(member.path("username").asString(), member);
		}
		return members;
	}

}
