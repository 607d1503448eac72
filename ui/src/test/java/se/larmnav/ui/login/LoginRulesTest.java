package se.larmnav.ui.login;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is let in at which host. */
class LoginRulesTest {

	private static final Keycloak KEYCLOAK = new Keycloak("http://localhost:8180/realms/larmnav",
			"http://127.0.0.1:8180/realms/larmnav/protocol/openid-connect/certs", new Keycloak.Client("ui", "secret"));

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	private static final Hosts HOSTS = new Hosts("larm.example.se");

	@Test
	void theFirstLabelOfTheHostNamesTheMunicipalityAndThePlatformHasItsOwn() {
		assertThat(HOSTS.of(at("kommun-a.localhost"))).isEqualTo(new Host.Municipality("kommun-a"));
		assertThat(HOSTS.of(at("larm.example.se"))).isEqualTo(new Host.Platform());
		assertThat(HOSTS.of(at("localhost"))).isEqualTo(new Host.Unnamed());
		assertThat(HOSTS.of(at("127.0.0.1"))).isEqualTo(new Host.Unnamed());
		assertThat(HOSTS.of(at("Kommun_A.localhost"))).isEqualTo(new Host.Unnamed());
	}

	@Test
	void theLoginAsksForTheMunicipalityOfTheHostAndNoOther() {
		var asked = new OrganizationScope(new InMemoryClientRegistrationRepository(KEYCLOAK.registration()), HOSTS)
			.resolve(login("kommun-a.localhost"));
		assertThat(asked).isNotNull();
		assertThat(asked.getScopes()).containsExactlyInAnyOrder("openid", "offline_access", "organization:kommun-a");
		assertThat(asked.getAuthorizationRequestUri()).startsWith("http://localhost:8180/")
			.contains("ui_locales=sv", "code_challenge_method=S256");
	}

	@Test
	void theLoginAtThePlatformsOwnHostAsksForNoMunicipality() {
		var resolver = new OrganizationScope(new InMemoryClientRegistrationRepository(KEYCLOAK.registration()), HOSTS);
		var asked = resolver.resolve(login("larm.example.se"));
		assertThat(asked).isNotNull();
		assertThat(asked.getScopes()).containsExactlyInAnyOrder("openid", "offline_access");
		assertThat(resolver.resolve(login("localhost"))).isNull();
	}

	@Test
	void onlyOneWhoRunsThePlatformAndBelongsToNoMunicipalityIsLetInAtThePlatformsHost() {
		var roles = Map.<String, Object>of("roles", List.of("platform-operator", "offline_access"));
		assertThat(Operator.of(token(Map.of(), roles))).map(Operator::roles)
			.hasValueSatisfying(held -> assertThat(held).extracting(GrantedAuthority::getAuthority)
				.containsExactly("ROLE_platform-operator"));
		assertThat(Operator.of(token(Map.of("kommun-a", membership()), roles))).isEmpty();
		assertThat(Operator.of(token(Map.of(), Map.of("roles", List.of("planner"))))).isEmpty();
		assertThat(Operator.of(token(Map.of()))).isEmpty();
		assertThat(Staff.of(token(Map.of(), roles), "kommun-a")).as("no municipality lets an operator in").isEmpty();
	}

	@Test
	void anOperatorsSessionIsRefusedAtEveryMunicipality() throws Exception {
		var operator = Operator.of(token(Map.of(), Map.of("roles", List.of("platform-operator")))).orElseThrow();
		assertThat(visit(operator, "larm.example.se")).isEqualTo(HttpServletResponse.SC_OK);
		assertThat(visit(operator, "kommun-a.localhost")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
		assertThat(visit(operator, "localhost")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
	}

	@Test
	void onlyAMemberOfExactlyTheMunicipalityIsLetIn() {
		assertThat(Staff.of(token(Map.of("kommun-a", membership())), "kommun-a")).isPresent();
		assertThat(Staff.of(token(Map.of("kommun-b", membership())), "kommun-a")).isEmpty();
		assertThat(Staff.of(token(Map.of()), "kommun-a")).isEmpty();
		assertThat(Staff.of(token(Map.of("kommun-a", membership(), "kommun-b", membership())), "kommun-a")).isEmpty();
	}

	@Test
	void rolesAreThoseOfTheMembership() {
		assertThat(staff().getAuthorities()).extracting(GrantedAuthority::getAuthority).containsExactly("ROLE_planner");
	}

	@Test
	void eachLoginKeepsTokensOfItsOwn() {
		assertThat(staff().getName()).isNotEqualTo(staff().getName());
	}

	@Test
	void aSessionIsRefusedAtAnotherHost() throws Exception {
		assertThat(visit(staff(), "kommun-a.localhost")).isEqualTo(HttpServletResponse.SC_OK);
		assertThat(visit(staff(), "kommun-b.localhost")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
		assertThat(visit(staff(), "localhost")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
		assertThat(visit(staff(), "larm.example.se")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
	}

	private static int visit(LoggedIn somebody, String host) throws Exception {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(somebody, "", List.copyOf(somebody.roles())));
		var response = new MockHttpServletResponse();
		new HostBinding(HOSTS).doFilter(at(host), response, new MockFilterChain());
		return response.getStatus();
	}

	private static Staff staff() {
		return Staff.of(token(Map.of("kommun-a", membership())), "kommun-a").orElseThrow();
	}

	private static Map<String, Object> membership() {
		return Map.of("groups", List.of("/planner"), "realm_access", Map.of("roles", List.of("planner")));
	}

	private static OidcIdToken token(Map<String, Object> organization) {
		return token(organization, Map.of());
	}

	private static OidcIdToken token(Map<String, Object> organization, Map<String, Object> access) {
		var now = Instant.EPOCH;
		return new OidcIdToken("token", now, now.plusSeconds(60),
				Map.of("sub", "somebody", "organization", organization, "realm_access", access));
	}

	private static MockHttpServletRequest at(String host) {
		var request = new MockHttpServletRequest("GET", "/");
		request.setServerName(host);
		return request;
	}

	private static MockHttpServletRequest login(String host) {
		var request = at(host);
		request.setRequestURI("/oauth2/authorization/keycloak");
		request.setServletPath("/oauth2/authorization/keycloak");
		return request;
	}

}
