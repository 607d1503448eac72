package se.larmnav.tenants.organisation;

import java.util.regex.Pattern;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenants.login.Invitations;
import se.larmnav.tenants.register.Register;

/**
 * Lets administrators invite their colleagues, and the platform's operators the first
 * administrator.
 */
@RestController
class InvitationsController implements InvitationsApi {

	private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>]{1,64}@[^@\\s<>]{1,190}");

	private final Invitations invitations;

	private final Organisations organisations;

	private final MunicipalityFacts facts;

	private final Register register;

	InvitationsController(Invitations invitations, Organisations organisations, MunicipalityFacts facts,
			Register register) {
		this.invitations = invitations;
		this.organisations = organisations;
		this.facts = facts;
		this.register = register;
	}

	@Override
	public Invited invite(String user, Invitation invitation) {
		Caller.current().require(Role.TENANT_ADMINISTRATOR.key());
		return send(user, invitation, false);
	}

	@Override
	public Invited inviteAdministrator(String alias, String user, Invitation invitation) {
		if (this.register.find(alias).isEmpty()) {
			throw Refusal.notFound("no-such-municipality");
		}
		return Tenant.call(new TenantId(alias), () -> send(user, invitation, true));
	}

	private Invited send(String user, Invitation invitation, boolean administratorsOnly) {
		if (!ADDRESS.matcher(invitation.email()).matches()) {
			throw Refusal.invalid("/email", "malformed");
		}
		if (this.organisations.current()
			.staff()
			.stream()
			.noneMatch(member -> member.user().equals(user)
					&& (!administratorsOnly || member.roles().contains(Role.TENANT_ADMINISTRATOR)))) {
			throw Refusal.notFound("no-such-member-of-staff");
		}
		var municipality = this.facts.kept().orElseThrow(() -> Refusal.notFound("no-such-municipality"));
		return new Invited(
				this.invitations.send(Tenant.current().value(), municipality.host(), user, invitation.email()));
	}

}
