package se.larmnav.tenants.onboarding;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.contract.tenants.TenantsApi.Administrator;
import se.larmnav.contract.tenants.TenantsApi.BaseRoutine;
import se.larmnav.contract.tenants.TenantsApi.NewTenant;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenants.login.MunicipalLogins;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A municipality starts from a base routine and six fields. */
@AmongServices
class BeginningsTest {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	@Autowired
	MunicipalLogins logins;

	TenantsApi operator;

	@BeforeEach
	void asOperator() {
		this.operator = this.api.as(this.tokens.operator(), TenantsApi.class);
		this.clock.setTo("2026-12-01T09:00");
	}

	private static NewTenant municipality(String alias, String code) {
		return new NewTenant(alias, "Kommunen \"" + alias + "\"", code, alias,
				new Administrator("alva." + alias, "Alva Påhitt"));
	}

	@Test
	@Requirement("PLT-TEN-03")
	void thereAreThreeRoutinesToStartFrom() {
		assertThat(this.operator.baseRoutines()).extracting(BaseRoutine::key)
			.containsExactly("keys-automated", "key-safe-day-night", "quality-supervised");
	}

	@Test
	@Requirement("PLT-TEN-03")
	void aMunicipalityIsOpenAndItsAdministratorAloneMayLogIn() {
		this.operator.begin("key-safe-day-night", municipality("basby", "9921"));
		var view = await().atMost(PATIENCE).until(() -> this.operator.open("basby"), now -> now.state().equals("OPEN"));
		assertThat(view.name()).isEqualTo("Kommunen \"basby\"");
		assertThat(this.logins.claimOf("basby", "alva.basby"))
			.isEqualTo(Map.of("basby", Set.of("tenant-administrator")));
		var administrator = this.api.as(this.tokens.person("basby", "alva.basby", "tenant-administrator"),
				OrganisationApi.class);
		assertThat(administrator.me().name()).isEqualTo("Alva Påhitt");
		assertThat(administrator.organisation().units()).extracting(OrganisationApi.Unit::id)
			.contains("hemtjanst", "natt", "larmcentral");
		var again = this.api.post(this.tokens.operator(), "/api/platform/v1/base-routines/keys-automated/tenants",
				municipality("basby", "9922"));
		assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(String.valueOf(again.getBody())).contains("alias-taken");
	}

	@Test
	void everyFieldThatIsWrongIsNamedAndNothingIsRegistered() {
		var wrong = this.api.post(this.tokens.operator(), "/api/platform/v1/base-routines/keys-automated/tenants",
				new NewTenant("Fel by", " ", "12", "felby", new Administrator("alva admin", "Alva\nstaff:")));
		assertThat(wrong.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(String.valueOf(wrong.getBody())).contains("/alias", "/name", "/code", "/host", "/administrator/user",
				"/administrator/name");
		assertThat(this.operator.list()).extracting(TenantsApi.TenantView::code).doesNotContain("12");
	}

	@Test
	void onlyWhoRunsThePlatformAndAKnownRoutineWillDo() {
		assertThat(this.api
			.post(this.tokens.operator(), "/api/platform/v1/base-routines/nothing/tenants",
					municipality("ingenby", "9923"))
			.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		var administrator = this.tokens.person("basby", "alva.basby", "tenant-administrator");
		assertThat(this.api
			.post(administrator, "/api/platform/v1/base-routines/keys-automated/tenants",
					municipality("annanby", "9924"))
			.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

}
