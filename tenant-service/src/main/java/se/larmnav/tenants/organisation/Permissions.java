package se.larmnav.tenants.organisation;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.ContactList;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

import org.springframework.stereotype.Component;

/** Who may read and change what of the organisation. */
@Component
class Permissions {

	private static final String ADMINISTRATOR = Role.TENANT_ADMINISTRATOR.key();

	boolean isAdministrator() {
		return Caller.current().has(ADMINISTRATOR);
	}

	void requireAdministrator() {
		Caller.current().require(ADMINISTRATOR);
	}

	/** A person who works here, whatever the role; no other system. */
	void requireStaff() {
		if (Caller.current().kind() != Caller.Kind.PERSON) {
			throw Refusal.notAllowed("role-missing");
		}
	}

	/** Its owner alone keeps a mailing list (GBG-AUT-12). */
	MailingList requireOwner(MailingList list) {
		if (!list.owner().equals(Caller.current().userName())) {
			throw Refusal.notAllowed("not-its-owner");
		}
		return list;
	}

	/**
	 * The administrator, and whoever works in the units that keep the contact list
	 * (GIS-ALM-06).
	 */
	boolean keepsContacts(@Nullable ContactList contacts) {
		return isAdministrator()
				|| contacts != null && contacts.keptBy().stream().anyMatch(Caller.current().units()::contains);
	}

}
