package se.larmnav.tenancy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import se.larmnav.routine.Role;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.Organisation;

/**
 * Which roles the versions of an organisation have taken from whom. A token tells of them
 * until it has run out; the organisation knows better.
 */
class LostRoles {

	/** Stands for every role of somebody who has left. */
	static final String ALL = "*";

	private final JdbcClient database;

	LostRoles(JdbcClient database) {
		this.database = database;
	}

	/** Compares a new version with the one before it. */
	void note(int version, String yaml) {
		var before = database
			.sql("select yaml from kept_organisation where version < :version order by version desc limit 1")
			.param("version", version)
			.query(String.class)
			.optional()
			.map(LostRoles::rolesIn);
		if (before.isEmpty()) {
			return;
		}
		var now = rolesIn(yaml);
		before.get().forEach((user, roles) -> {
			var lost = new HashSet<>(roles);
			lost.removeAll(now.getOrDefault(user, Set.of()));
			lost.forEach((role) -> lose(user, role));
		});
		all().keySet().forEach((user) -> regain(user, now.getOrDefault(user, Set.of())));
	}

	/** The roles that each user name has lost. */
	Map<String, Set<String>> all() {
		var lost = new HashMap<String, Set<String>>();
		database.sql("select user_name, role from kept_loss").query((row) -> {
			lost.computeIfAbsent(row.getString("user_name"), (user) -> new HashSet<>()).add(row.getString("role"));
		});
		return lost;
	}

	private void lose(String user, String role) {
		database.sql("insert into kept_loss (user_name, role) values (:user, :role) on conflict do nothing")
			.param("user", user)
			.param("role", role)
			.update();
	}

	private void regain(String user, Collection<String> roles) {
		if (roles.isEmpty()) {
			return;
		}
		database.sql("delete from kept_loss where user_name = :user and role in (:roles)")
			.param("user", user)
			.param("roles", roles)
			.update();
	}

	/** The roles by user name; {@link #ALL} is what everybody has who is there. */
	private static Map<String, Set<String>> rolesIn(String yaml) {
		Organisation organisation = MunicipalFiles.organisation(yaml);
		return organisation.staff().stream().collect(Collectors.toMap((member) -> member.user(), (member) -> {
			var roles = new HashSet<>(member.roles().stream().map(Role::key).toList());
			roles.add(ALL);
			return roles;
		}));
	}

}
