package se.larmnav.tenants.login;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.contract.tenants.InvitationsApi.Invitation;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.StaffMember;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.embedded.Mail;
import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenants.onboarding.AmongServices;
import se.larmnav.tenants.onboarding.AnotherInstallation;
import se.larmnav.tenants.onboarding.Given;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Outside a demonstration nobody has a password until a mail has come. */
@AmongServices
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvitationsTest {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Pattern LINK = Pattern.compile("https?://\\S+action-token\\S+");

	private static final Pattern GO_ON = Pattern.compile("href=\"([^\"]+action-token[^\"]+)\"");

	private static final String OWN = "eget-losen-2026";

	private final Mail mail = Mail.on(Parts.freePort());

	private final String realm = RealmAtWork.freshName();

	@Autowired
	TestTokens tokens;

	AnotherInstallation platform;

	TestApi api;

	@BeforeAll
	void aPlatformThatIsNoDemonstration() {
		this.platform = AnotherInstallation.start(this.tokens,
				Map.of("larmnav.login.realm", this.realm, "larmnav.demo.password", "", "larmnav.login.mail.host",
						"127.0.0.1", "larmnav.login.mail.port", Integer.toString(this.mail.smtpPort()),
						"larmnav.login.mail.from", "larmnav@kommun.test", "larmnav.login.invitation-good-for", "5d"));
		this.api = this.platform.api();
		var operator = this.api.as(this.tokens.operator(), TenantsApi.class);
		operator.register(Given.small("bjudby", "9961").posted());
		await().atMost(PATIENCE).until(() -> operator.open("bjudby").state().equals("OPEN"));
	}

	@AfterAll
	void itStops() {
		this.platform.close();
		this.mail.stop();
	}

	@Test
	void theFirstAdministratorIsInvitedByTheOperatorAndTheNextColleagueByTheAdministrator() {
		var invited = this.api.as(this.tokens.operator(), InvitationsApi.class)
			.inviteAdministrator("bjudby", "alva.bjudby", new Invitation("alva@bjudby.test"));
		assertThat(invited.goodUntil()).isBetween(Instant.now().plus(Duration.ofDays(4)),
				Instant.now().plus(Duration.ofDays(5)));
		assertThat(getsIn("alva@bjudby.test", "alva.bjudby")).containsExactly("bjudby");
		var again = invite(this.tokens.operator(), "/api/platform/v1/tenants/bjudby/administrators/alva.bjudby",
				"annan@bjudby.test");
		assertThat(problem(again)).endsWith("/has-a-password");

		var alva = this.tokens.person("bjudby", "alva.bjudby", "tenant-administrator");
		var organisation = this.api.as(alva, OrganisationChangesApi.class);
		organisation.addStaffMember("\"" + organisation.whole().version() + "\"",
				new StaffMember("ny.bjudby", "Nora Exempel", "handläggare", java.util.List.of("decision-maker"),
						java.util.List.of("myndighet"), null, null, null, null));
		await().atMost(PATIENCE).until(() -> organisation.whole().login() == null);
		this.api.as(alva, InvitationsApi.class).invite("ny.bjudby", new Invitation("nora@bjudby.test"));
		assertThat(getsIn("nora@bjudby.test", "ny.bjudby")).containsExactly("bjudby");
	}

	@Test
	void onlyWhoMayInvitesAndOnlyWhoWorksThere() {
		var alva = this.tokens.person("bjudby", "alva.bjudby", "tenant-administrator");
		var staff = "/api/tenant/v1/organisation/staff/";
		assertThat(problem(invite(this.tokens.person("bjudby", "eva", "unit-head"), staff + "alva.bjudby", "a@b.test")))
			.endsWith("/role-missing");
		assertThat(problem(invite(alva, staff + "ingen.alls", "a@b.test"))).endsWith("/no-such-member-of-staff");
		assertThat(problem(invite(alva, staff + "alva.bjudby", "ingen adress"))).endsWith("/invalid");
		assertThat(problem(
				invite(this.tokens.operator(), "/api/platform/v1/tenants/ingenby/administrators/a", "a@b.test")))
			.endsWith("/no-such-municipality");
		assertThat(this.mail.to("a@b.test")).isEmpty();
	}

	/**
	 * Reads the mail, chooses a password and logs in; gives the municipalities of the
	 * token.
	 */
	private java.util.Collection<String> getsIn(String address, String user) {
		var letter = await().atMost(PATIENCE)
			.until(() -> this.mail.to(address), letters -> !letters.isEmpty())
			.getLast();
		assertThat(letter.subject()).isEqualTo("Uppdatera ditt konto");
		var link = LINK.matcher(letter.text());
		assertThat(link.find()).as(letter.text()).isTrue();
		var browser = new Browser(URI.create(Parts.keycloak().url()), Parts.keycloak().publicUrl(), this.realm);
		var page = browser.follow(link.group());
		var goOn = GO_ON.matcher(page);
		if (goOn.find()) {
			page = browser.follow(goOn.group(1).replace("&amp;", "&"));
		}
		assertThat(page).contains("lang=\"sv\"").contains("password-new");
		browser.send(page, Map.of("password-new", OWN, "password-confirm", OWN));
		var other = new Browser(URI.create(Parts.keycloak().url()), Parts.keycloak().publicUrl(), this.realm);
		var tokens = other.logIn(other.open("bjudby"), user, OWN);
		return Browser.claims(tokens).path("organization").propertyNames();
	}

	private ResponseEntity<JsonNode> invite(String token, String path, String address) {
		return this.api.post(token, path + "/invitation", new Invitation(address));
	}

	private static String problem(ResponseEntity<JsonNode> answer) {
		return java.util.Objects.requireNonNull(answer.getBody()).path("type").asString();
	}

}
