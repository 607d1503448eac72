package se.larmnav.tenants.organisation;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Made;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenants.login.LoginUnreachable;
import se.larmnav.tenants.login.MunicipalLogins;

import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClientException;

/** Takes people into the organisation, and out of it and of its mailing lists. */
@Service
class StaffEditing {

	private static final Logger LOG = LoggerFactory.getLogger(StaffEditing.class);

	private final OrganisationEditing editing;

	private final MunicipalLogins logins;

	StaffEditing(OrganisationEditing editing, MunicipalLogins logins) {
		this.editing = editing;
		this.logins = logins;
	}

	Made add(@Nullable String version, OrganisationChangesApi.StaffMember said) {
		var member = Said.of(said);
		if (isAnothers(member.user())) {
			throw Refusal.conflict("user-name-taken");
		}
		return this.editing.change(version, Part.STAFF.add(member));
	}

	Made remove(@Nullable String version, String user) {
		return this.editing.change(version, Part.STAFF.remove(user).then(whole -> withoutInLists(whole, user)));
	}

	/** User names are shared by all; when the login is silent, it is found out later. */
	private boolean isAnothers(String userName) {
		try {
			return this.logins.isTaken(Tenant.current().value(), userName);
		}
		catch (LoginUnreachable | RestClientException ex) {
			LOG.warn("The login does not say whether a new user name is free");
			return false;
		}
	}

	private static Organisation withoutInLists(Organisation whole, String user) {
		return Part.LISTS.with().apply(whole, whole.lists().stream().map(list -> without(list, user)).toList());
	}

	private static MailingList without(MailingList list, String user) {
		if (list.owner().equals(user)) {
			throw Refusal.conflict("keeps-a-list").with("list", list.name());
		}
		var members = list.members().stream().filter(one -> !one.equals(user)).toList();
		if (members.isEmpty()) {
			throw Refusal.conflict("alone-on-a-list").with("list", list.name());
		}
		return new MailingList(list.id(), list.name(), list.owner(), members, list.reviewed());
	}

}
