package se.larmnav.tenants.organisation;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi.Made;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.tenancy.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one change at a time from the version that its author had read to the next one.
 */
@Service
class OrganisationEditing {

	private final OrganisationVersions versions;

	private final ChangeLog log;

	private final Acceptance acceptance;

	private final StaffInLogin logins;

	OrganisationEditing(OrganisationVersions versions, ChangeLog log, Acceptance acceptance, StaffInLogin logins) {
		this.versions = versions;
		this.log = log;
		this.acceptance = acceptance;
		this.logins = logins;
	}

	/**
	 * Makes a version with the change in it; what changes nothing makes none.
	 * @param read the version that the author had read, as If-Match says it
	 */
	@Transactional
	Made change(@Nullable String read, Edit edit) {
		this.versions.lock();
		requireRead(read);
		var before = this.versions.current();
		var after = edit.work().apply(before);
		if (after.equals(before)) {
			return new Made(this.versions.version());
		}
		requireAdministrator(before, after);
		this.acceptance.require(before, after);
		int version = this.versions.publish(after, edit);
		if (!accounts(before).equals(accounts(after))) {
			this.logins.ask(version);
		}
		return new Made(version);
	}

	private void requireRead(@Nullable String read) {
		if (read == null) {
			throw Refusal.unconditional();
		}
		var said = read.replace("\"", "").strip();
		if (!said.equals(Integer.toString(this.versions.version()))) {
			throw Refusal.outdated().with("changes", this.log.since(said));
		}
	}

	/** Else nobody here could ever change anything again. */
	private static void requireAdministrator(Organisation before, Organisation after) {
		if (hasAdministrator(before) && !hasAdministrator(after)) {
			throw Refusal.conflict("last-tenant-administrator");
		}
	}

	private static boolean hasAdministrator(Organisation organisation) {
		return organisation.staff().stream().anyMatch(one -> one.roles().contains(Role.TENANT_ADMINISTRATOR));
	}

	/** What the login knows of staff. */
	private static Set<Account> accounts(Organisation organisation) {
		return organisation.staff()
			.stream()
			.map(one -> new Account(one.user(), one.name(), Set.copyOf(one.roles())))
			.collect(Collectors.toSet());
	}

	private record Account(String user, String name, Set<Role> roles) {
	}

}
