package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import se.larmnav.embedded.Home;
import se.larmnav.embedded.Keycloak;
import se.larmnav.embedded.MinaMeddelanden;
import se.larmnav.embedded.Redis;
import se.larmnav.embedded.Secret;
import se.larmnav.embedded.TextMessages;

/**
 * What each service is told of the machine it runs on: addresses, logins and keys, by its
 * environment.
 */
final class Environment {

	private final Settings settings;

	private final Databases databases;

	private final InstallationKeys keys;

	private final Redis redis;

	private final Path secrets;

	Environment(Settings settings, Databases databases, InstallationKeys keys, Redis redis, Path secrets) {
		this.settings = settings;
		this.databases = databases;
		this.keys = keys;
		this.redis = redis;
		this.secrets = secrets;
	}

	Map<String, String> of(Module module, Keycloak keycloak) throws SQLException, IOException {
		var told = common(module, keycloak);
		if (module.hasDatabase()) {
			told.putAll(database(module));
		}
		switch (module) {
			case TENANTS -> {
				told.put("LARMNAV_LOGIN_URL", keycloak.url());
				told.put("LARMNAV_LOGIN_ADMIN_USER", keycloak.adminUser());
				told.put("LARMNAV_LOGIN_ADMIN_PASSWORD", keycloak.adminPassword());
				told.put("LARMNAV_LOGIN_FILES", Home.root().resolve("config/keycloak").toString());
				told.put("LARMNAV_LOGIN_SECRET", secret("tenant-service"));
				told.put("LARMNAV_LOGIN_UISECRET", secret("ui"));
				told.put("LARMNAV_LOGIN_MAIL_HOST", "127.0.0.1");
				told.put("LARMNAV_LOGIN_MAIL_PORT", String.valueOf(this.settings.port(Settings.SMTP)));
				told.put("LARMNAV_LOGIN_MAIL_FROM", "larmnav@localhost");
				told.put("LARMNAV_LOGIN_ADDRESS", "http://{host}.localhost:" + this.settings.port(Settings.GATEWAY));
				told.put("LARMNAV_MUNICIPALITIES", Municipalities.folder().toString());
				told.put("LARMNAV_DEMO_PASSWORD", Settings.DEMO_PASSWORD);
			}
			case ALARMS -> told.putAll(sip());
			case UI -> {
				told.put("LARMNAV_CLIENT_ID", "ui");
				told.put("LARMNAV_CLIENT_SECRET", secret("ui"));
			}
			case GATEWAY -> {
				told.put("LARMNAV_PEERS_UI", at(Module.UI));
				told.put("SERVER_ADDRESS", this.settings.address());
				told.put("LARMNAV_PEERS_UI", at(Module.UI));
				told.put("LARMNAV_GATEWAY_KEYSFILE", this.settings.folder().resolve("gateway-keys.json").toString());
			}
			case CASES -> {
				told.put("LARMNAV_LETTERS_URL",
						"http://127.0.0.1:" + this.settings.port(Settings.LETTERS) + MinaMeddelanden.PATH);
				told.put("LARMNAV_WEBHOOKS_OWNNETWORK", "true");
			}
		}
		return told;
	}

	private Map<String, String> common(Module module, Keycloak keycloak) {
		var told = new HashMap<String, String>();
		told.put("SERVER_PORT", Integer.toString(this.settings.port(module.folder())));
		told.put("SERVER_ADDRESS", "127.0.0.1");
		told.put("LARMNAV_SERVICE", module.service());
		told.put("LARMNAV_KEYS", this.keys.folder().toString());
		for (var peer : Module.KEEPERS) {
			told.put("LARMNAV_PEERS_" + peer.name(), at(peer));
		}
		told.put("LARMNAV_ISSUER", keycloak.publicUrl() + "/realms/larmnav");
		told.put("LARMNAV_JWKS", keycloak.url() + "/realms/larmnav/protocol/openid-connect/certs");
		told.put("LARMNAV_REDIS_URL", this.redis.url());
		told.put("LARMNAV_CLOCK_ADJUSTABLE", "true");
		if (this.settings.demo()) {
			told.put("LARMNAV_CLOCK_BEGINS", DemoData.HISTORY.negated().toString());
		}
		told.put("LARMNAV_PUBLIC_URL", "http://localhost:" + this.settings.port(Settings.GATEWAY));
		told.put("SPRING_MAIL_HOST", "127.0.0.1");
		told.put("SPRING_MAIL_PORT", Integer.toString(this.settings.port(Settings.SMTP)));
		told.put("LARMNAV_SENDING_SMS_URL", "http://127.0.0.1:" + this.settings.port(Settings.SMS) + TextMessages.PATH);
		return told;
	}

	private Map<String, String> sip() throws IOException {
		var certificate = SipCertificate.in(this.secrets);
		return Map.of("LARMNAV_INTAKE_PORT", Integer.toString(this.settings.port(Settings.SIP)),
				"LARMNAV_INTAKE_TLS_PORT", Integer.toString(this.settings.port(Settings.SIPS)),
				"LARMNAV_INTAKE_TLS_PASSWORD", certificate.password(), "LARMNAV_INTAKE_TLS_KEYSTORE",
				certificate.store().toString());
	}

	private Map<String, String> database(Module module) throws SQLException, IOException {
		var database = this.databases.of(module);
		return Map.of("LARMNAV_DATABASE_URL", database.url(), "LARMNAV_DATABASE_OWNER_USER", database.owner(),
				"LARMNAV_DATABASE_OWNER_PASSWORD", database.ownerPassword(), "LARMNAV_DATABASE_APP_USER",
				database.app(), "LARMNAV_DATABASE_APP_PASSWORD", database.appPassword());
	}

	/** The secret by which a client of ours is known to Keycloak. */
	private String secret(String client) throws IOException {
		return Secret.in(this.secrets.resolve(client + "-client"));
	}

	private String at(Module module) {
		return "http://127.0.0.1:" + this.settings.port(module.folder());
	}

}
