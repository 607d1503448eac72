package se.larmnav.tenants.login;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Those who run the platform. In a demonstration one of them is made; elsewhere they are
 * made by hand, in the login's own administration.
 */
@Component
class PlatformOperators {

	private static final String ROLE = "platform-operator";

	private final Keycloak keycloak;

	private final LoginSettings settings;

	private final DemoSettings demo;

	private final ReturnAddresses addresses;

	PlatformOperators(Keycloak keycloak, LoginSettings settings, DemoSettings demo, ReturnAddresses addresses) {
		this.keycloak = keycloak;
		this.addresses = addresses;
		this.settings = settings;
		this.demo = demo;
	}

	/** They log in at the platform's own address, where no municipality's people do. */
	void letIn() {
		this.addresses.hold(this.settings.platformAddress(), true);
		makeForDemonstration();
	}

	private void makeForDemonstration() {
		if (this.demo.password() == null) {
			return;
		}
		var found = this.keycloak.get("/users?exact=true&username={name}", this.settings.operator())
			.valueStream()
			.findFirst();
		var id = found.map(user -> user.path("id").asString())
			.orElseGet(() -> this.keycloak.create("/users", Map.of("username", this.settings.operator(), "enabled",
					true, "firstName", "Plattform", "lastName", "Exempel", "credentials", this.demo.credentials())));
		this.keycloak.post("/users/{id}/role-mappings/realm", List.of(this.keycloak.get("/roles/{role}", ROLE)), id);
	}

}
