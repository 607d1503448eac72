package se.larmnav.tenants.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * The realm as code: {@code config/keycloak}, with the installation's secrets filled in.
 */
@Component
class RealmFiles {

	/**
	 * Parts of the realm that have addresses of their own in Keycloak's administration.
	 */
	static final List<String> PARTS = List.of("roles", "clientScopes", "clients", "users", "defaultDefaultClientScopes",
			"defaultOptionalClientScopes");

	private final LoginSettings settings;

	private final JsonMapper json;

	RealmFiles(LoginSettings settings, JsonMapper json) {
		this.settings = settings;
		this.json = json;
	}

	/** The whole realm, as Keycloak takes a new one. */
	ObjectNode realm() {
		var realm = (ObjectNode) read("realm.json");
		realm.put("realm", this.settings.realm());
		realm.path("clients").forEach(client -> fill((ObjectNode) client));
		var mail = this.settings.mail();
		if (mail != null) {
			realm.set("smtpServer", smtp(mail));
		}
		return realm;
	}

	/** All of it is text there. */
	private ObjectNode smtp(LoginSettings.Mail mail) {
		var smtp = this.json.createObjectNode()
			.put("host", mail.host())
			.put("port", Integer.toString(mail.port()))
			.put("from", mail.from())
			.put("fromDisplayName", mail.fromName())
			.put("starttls", Boolean.toString(mail.startTls()))
			.put("auth", Boolean.toString(mail.user() != null));
		if (mail.user() != null) {
			smtp.put("user", mail.user()).put("password", mail.password());
		}
		return smtp;
	}

	/** What a user is said to have: names, and whose account it is. */
	JsonNode userProfile() {
		return read("user-profile.json");
	}

	/** Which steps of the built-in flows are taken, by flow and step. */
	JsonNode flows() {
		return read("flows.json");
	}

	private void fill(ObjectNode client) {
		switch (client.path("secret").asString("")) {
			case "${TENANT_SERVICE_SECRET}" -> client.put("secret", this.settings.secret());
			case "${UI_SECRET}" -> client.put("secret", this.settings.uiSecret());
			case "" -> {
			}
			default -> throw new IllegalStateException("realm.json: a secret is not written in a file");
		}
	}

	private JsonNode read(String name) {
		try {
			return this.json.readTree(Files.readString(this.settings.files().resolve(name)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The realm's file cannot be read: " + name, ex);
		}
	}

}
