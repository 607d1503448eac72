package se.larmnav.contract.tenants;

import java.time.Instant;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * How a member of staff gets in the first time: by a mail with a link, where he or she
 * chooses a password. The address is kept by the login alone.
 */
@HttpExchange("/api")
public interface InvitationsApi {

	/**
	 * Sends the mail to a member of staff, for the municipality's own administrator; not
	 * to who has a password already.
	 */
	@PostExchange("/tenant/v1/organisation/staff/{user}/invitation")
	Invited invite(@PathVariable String user, @RequestBody Invitation invitation);

	/**
	 * Sends the mail to an administrator of a municipality, for those who run the
	 * platform: somebody must be the first.
	 */
	@PostExchange("/platform/v1/tenants/{alias}/administrators/{user}/invitation")
	Invited inviteAdministrator(@PathVariable String alias, @PathVariable String user,
			@RequestBody Invitation invitation);

	/**
	 * Where the mail is sent.
	 *
	 * @param email his or her own address at work
	 */
	record Invitation(String email) {
	}

	/**
	 * That the mail has been sent.
	 *
	 * @param goodUntil until when its link can be used
	 */
	record Invited(Instant goodUntil) {
	}

}
