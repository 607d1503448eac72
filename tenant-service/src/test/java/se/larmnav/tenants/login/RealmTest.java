package se.larmnav.tenants.login;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.larmnav.routine.Role;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealmTest {

	private final RealmAtWork realm = RealmAtWork.fresh();

	private List<String> first = List.of();

	@BeforeAll
	void make() {
		this.first = this.realm.reconciler().reconcile();
	}

	@BeforeEach
	void rightAtTheBeginning() {
		this.realm.reconciler().reconcile();
	}

	@Test
	void theRealmIsMadeFromItsFilesAndTheSecondTimeNothingDiffers() {
		assertThat(this.first).startsWith("realm");
		assertThat(this.realm.reconciler().reconcile()).isEmpty();
	}

	@Test
	void ourOwnAccountCanReadItAllAndFindsNothingEither() {
		assertThat(this.realm.withoutAdmin().reconciler().reconcile()).isEmpty();
	}

	@Test
	void ourOwnAccountCanPutRightWhatSomebodyChanged() {
		this.realm.keycloak().put("", Map.of("accessTokenLifespan", 36000, "loginTheme", "keycloak"));
		assertThat(this.realm.withoutAdmin().reconciler().reconcile()).contains("realm.accessTokenLifespan");
		assertThat(this.realm.keycloak().get("").path("accessTokenLifespan").asInt()).isEqualTo(900);
		assertThat(this.realm.reconciler().reconcile()).isEmpty();
	}

	@Test
	void whatATokenSaysIsPutRight() {
		var keycloak = this.realm.keycloak();
		var scope = keycloak.get("/client-scopes")
			.valueStream()
			.filter(each -> each.path("name").asString().equals("organization"))
			.findFirst()
			.orElseThrow();
		var id = scope.path("id").asString();
		var groups = scope.path("protocolMappers")
			.valueStream()
			.filter(each -> each.path("name").asString().equals("organization groups"))
			.findFirst()
			.orElseThrow();
		keycloak.delete("/client-scopes/{id}/protocol-mappers/models/{mapper}", id, groups.path("id").asString());
		keycloak.post("/client-scopes/{id}/protocol-mappers/models",
				Map.of("name", "stray", "protocol", "openid-connect", "protocolMapper", "oidc-hardcoded-claim-mapper",
						"config", Map.of("claim.name", "organization", "claim.value", "{}", "jsonType.label", "JSON")),
				id);
		assertThat(this.realm.reconciler().reconcile()).containsExactlyInAnyOrder(
				"clientScopes.organization.organization groups", "clientScopes.organization.stray");
		assertThat(this.realm.reconciler().reconcile()).isEmpty();
	}

	@Test
	void theScreensClientIsPutRightAndItsAddressesAreLeftAlone() {
		var keycloak = this.realm.keycloak();
		var ui = (ObjectNode) keycloak.get("/clients?clientId=ui").get(0);
		ui.put("directAccessGrantsEnabled", true).put("secret", "other");
		ui.putArray("redirectUris").add("http://norrby.localhost:8080/login/oauth2/code/keycloak");
		keycloak.put("/clients/{id}", ui, ui.path("id").asString());
		assertThat(this.realm.reconciler().reconcile()).containsExactlyInAnyOrder("clients.ui.secret",
				"clients.ui.directAccessGrantsEnabled");
		var after = keycloak.get("/clients?clientId=ui").get(0);
		assertThat(after.path("redirectUris")).hasSize(1);
		assertThat(after.path("secret").asString()).isEqualTo(RealmAtWork.UI_SECRET);
		assertThat(this.realm.reconciler().reconcile()).isEmpty();
	}

	@Test
	void whatIsAskedOfAUserAndOfALoginIsPutRight() {
		var keycloak = this.realm.keycloak();
		var profile = (ObjectNode) keycloak.get("/users/profile");
		var attributes = profile.withArray("attributes");
		attributes.remove(attributes.size() - 1);
		keycloak.put("/users/profile", profile);
		var step = keycloak.get("/authentication/flows/browser/executions")
			.valueStream()
			.filter(each -> each.path("displayName").asString().equals("Organization"))
			.findFirst()
			.orElseThrow();
		keycloak.put("/authentication/flows/browser/executions", ((ObjectNode) step).put("requirement", "ALTERNATIVE"));
		assertThat(this.realm.reconciler().reconcile()).containsExactlyInAnyOrder("user-profile",
				"flows.browser.Organization");
		assertThat(this.realm.reconciler().reconcile()).isEmpty();
	}

	@Test
	void theRealmHasARoleForEachTechnicalRoleAndTheTwoThatAreNobodysStaff() {
		var names = this.realm.keycloak()
			.get("/roles")
			.valueStream()
			.map(role -> role.path("name").asString())
			.filter(name -> !name.startsWith("default-roles-") && !name.equals("offline_access")
					&& !name.equals("uma_authorization"));
		assertThat(names).containsExactlyInAnyOrderElementsOf(
				Stream.concat(Arrays.stream(Role.values()).map(Role::key), Stream.of("platform-operator", "integrator"))
					.toList());
	}

}
