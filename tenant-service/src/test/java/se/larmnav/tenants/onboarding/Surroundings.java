package se.larmnav.tenants.onboarding;

import java.net.URI;
import java.util.Map;

import se.larmnav.embedded.Parts;
import se.larmnav.tenants.login.LoginLine;
import se.larmnav.tenants.login.RealmAtWork;

/** What is around tenant-service in its tests: the real login, and the other services. */
public final class Surroundings {

	static final PeerService CASES = PeerService.start("cases");

	static final PeerService ALARMS = PeerService.start("alarms");

	/** The way to the login, which can be cut. */
	public static final LoginLine LOGIN = LoginLine.to(URI.create(Parts.keycloak().url()));

	/** A realm of this run's own. */
	static final String REALM = RealmAtWork.freshName();

	static final String PASSWORD = "prov-losen-2026";

	private Surroundings() {
	}

	static Map<String, String> properties() {
		return Map.of("larmnav.peers.cases", CASES.url(), "larmnav.peers.alarms", ALARMS.url(), "larmnav.login.url",
				LOGIN.url(), "larmnav.login.realm", REALM, "larmnav.login.files",
				System.getProperty("larmnav.root") + "/config/keycloak", "larmnav.login.secret", "service-secret",
				"larmnav.login.ui-secret", "ui-secret", "larmnav.login.admin.user", Parts.keycloak().adminUser(),
				"larmnav.login.admin.password", Parts.keycloak().adminPassword(), "larmnav.demo.password", PASSWORD);
	}

}
