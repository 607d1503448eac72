package se.larmnav.tenants.login;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the login is, and how we may change it.
 *
 * @param url where this service reaches Keycloak
 * @param realm the name of the realm
 * @param files the folder of the realm as code
 * @param secret the secret of our own client in the realm, tenant-service
 * @param uiSecret the secret of the screens' client, ui
 * @param admin who may make the realm; without it the realm must be there
 * @param address a municipality's own address, with {host} for its label
 * @param operator the user name of the platform operator to make for a demonstration
 * @param mail by which the login invites staff; without it nobody can be invited
 * @param invitationGoodFor how long the link of an invitation is good; unless said over a
 * weekend
 */
@ConfigurationProperties(prefix = "larmnav.login", ignoreUnknownFields = false)
public record LoginSettings(@DefaultValue("http://127.0.0.1:8180") URI url, @DefaultValue("larmnav") String realm,
		@DefaultValue("config/keycloak") Path files, String secret, String uiSecret, @Nullable Admin admin,
		@DefaultValue("http://{host}.localhost:8080") String address, @DefaultValue("plattform") String operator,
		@Nullable Mail mail, @DefaultValue("3d") Duration invitationGoodFor) {

	public LoginSettings {
		if (!invitationGoodFor.isPositive()) {
			throw new IllegalArgumentException("larmnav.login.invitation-good-for must be longer than nothing");
		}
	}

	/**
	 * A mail server, as Keycloak reaches it.
	 *
	 * @param from the sender's address
	 * @param user with whom to log in there, if it demands that
	 */
	public record Mail(String host, @DefaultValue("25") int port, String from, @DefaultValue("Larmnav") String fromName,
			@DefaultValue("false") boolean startTls, @Nullable String user, @Nullable String password) {
	}

	/** An account in Keycloak's own realm. */
	public record Admin(String user, String password) {
	}

	/** The platform's own address: what municipalities' addresses end with. */
	String platformAddress() {
		return this.address.replace("{host}.", "");
	}

	/** The address of the municipality with this host label. */
	String addressOf(String host) {
		return this.address.replace("{host}", host);
	}

}
