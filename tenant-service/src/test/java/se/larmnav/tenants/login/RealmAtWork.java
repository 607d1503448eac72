package se.larmnav.tenants.login;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.embedded.Parts;
import tools.jackson.databind.json.JsonMapper;

/**
 * A realm of the test's own in the real Keycloak, which goes when the test's JVM does.
 */
public record RealmAtWork(String name, Keycloak keycloak, RealmReconciler reconciler, MunicipalLogins logins,
		Integrators integrators, PlatformOperators operators) {

	static final String UI_SECRET = "ui-secret";

	/** With which everybody of the test logs in. */
	static final String PASSWORD = "prov-losen-2026";

	static RealmAtWork fresh() {
		return of(freshName(), admin());
	}

	/** The name of a realm that nobody has made yet. */
	public static String freshName() {
		var name = "larmnav-" + UUID.randomUUID().toString().substring(0, 8);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> of(name, admin()).keycloak().delete("")));
		return name;
	}

	/** The same realm, by the service's own account alone. */
	RealmAtWork withoutAdmin() {
		return of(this.name, null);
	}

	String issuer() {
		return Parts.keycloak().publicUrl() + "/realms/" + this.name;
	}

	/** Where the realm's public keys are. */
	URI certificates() {
		return URI.create(Parts.keycloak().url() + "/realms/" + this.name + "/protocol/openid-connect/certs");
	}

	/** A browser that has never been here before. */
	Browser browser() {
		return new Browser(URI.create(Parts.keycloak().url()), Parts.keycloak().publicUrl(), this.name);
	}

	private static RealmAtWork of(String realm, LoginSettings.@Nullable Admin admin) {
		var json = JsonMapper.builder().build();
		var settings = settings(realm, admin);
		var keycloak = new Keycloak(settings, json);
		var scopes = new RealmScopes(keycloak);
		var clients = new RealmClients(keycloak, scopes);
		var integrators = new Integrators(keycloak, clients, json);
		var addresses = new ReturnAddresses(keycloak, clients);
		var demo = new DemoSettings(PASSWORD);
		return new RealmAtWork(realm, keycloak,
				new RealmReconciler(keycloak, new RealmFiles(settings, json), scopes, clients),
				new MunicipalLogins(keycloak, clients, new StaffAccounts(keycloak, demo), integrators, addresses,
						settings),
				integrators, new PlatformOperators(keycloak, settings, demo, addresses));
	}

	private static LoginSettings settings(String realm, LoginSettings.@Nullable Admin admin) {
		return new LoginSettings(URI.create(Parts.keycloak().url()), realm,
				Path.of(System.getProperty("larmnav.root")).resolve("config/keycloak"), "tenant-service-secret",
				UI_SECRET, admin, "http://{host}.localhost:8080", "plattform", null, Duration.ofDays(3));
	}

	private static LoginSettings.Admin admin() {
		return new LoginSettings.Admin(Parts.keycloak().adminUser(), Parts.keycloak().adminPassword());
	}

}
