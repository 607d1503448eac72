package se.larmnav.ui.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.ui.client.Problem;

/** Invitations that are kept instead of sent; who is called Frida has a password. */
@Component
public class FakeInvitations implements InvitationsApi {

	public final List<String> done = new ArrayList<>();

	@Override
	public Invited invite(String user, Invitation invitation) {
		if (user.startsWith("frida")) {
			throw new Problem("has-a-password", 409, Map.of(), List.of());
		}
		this.done.add(user + " at " + invitation.email());
		return new Invited(Fixed.today("10:00:00").plus(Duration.ofDays(5)));
	}

	@Override
	public Invited inviteAdministrator(String alias, String user, Invitation invitation) {
		if (!user.contains(".")) {
			throw new Problem("no-such-member-of-staff", 404, Map.of(), List.of());
		}
		this.done.add(user + " of " + alias + " at " + invitation.email());
		return new Invited(Fixed.today("10:00:00").plus(Duration.ofDays(5)));
	}

}
