package se.larmnav.tenants.login;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Mails with a link where a member of staff chooses a password, sent by Keycloak. Whoever
 * has a password gets none: else an administrator could become any colleague.
 */
@Component
public class Invitations {

	private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final Keycloak keycloak;

	private final StaffAccounts accounts;

	private final LoginSettings settings;

	private final Clock clock;

	Invitations(Keycloak keycloak, StaffAccounts accounts, LoginSettings settings, Clock clock) {
		this.keycloak = keycloak;
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Sends it; the link leads to the municipality's own address afterwards.
	 * @return until when the link is good
	 */
	public Instant send(String alias, String host, String userName, String email) {
		try {
			var account = this.accounts.of(alias, userName).orElseThrow(() -> Refusal.conflict("not-in-login-yet"));
			var id = account.path("id").asString();
			if (hasPassword(id)) {
				throw Refusal.conflict("has-a-password");
			}
			this.keycloak.put("/users/{id}", ((ObjectNode) account).put("email", email), id);
			this.keycloak.put(
					"/users/{id}/execute-actions-email?client_id=ui&redirect_uri={address}&lifespan={seconds}",
					List.of("UPDATE_PASSWORD"), id, this.settings.addressOf(host) + "/",
					this.settings.invitationGoodFor().toSeconds());
			SECURITY.warn("staff-invited: account {} of {} by {}", id, alias, Caller.current().subject());
			return this.clock.instant().plus(this.settings.invitationGoodFor());
		}
		catch (LoginUnreachable | RestClientException ex) {
			LOG.warn("An invitation for {} was not sent: {}", alias, ex.getClass().getSimpleName());
			throw Refusal.conflict("invitation-not-sent");
		}
	}

	private boolean hasPassword(String id) {
		return this.keycloak.get("/users/{id}/credentials", id)
			.valueStream()
			.anyMatch(credential -> credential.path("type").asString().equals("password"));
	}

}
