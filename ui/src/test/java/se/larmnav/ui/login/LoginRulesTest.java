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

	@Test
	void theFirstLabelOfTheHostNamesTheMunicipality() {
		assertThat(Host.municipality(at("kommun-a.localhost"))).contains("kommun-a");
		assertThat(Host.municipality(at("localhost"))).isEmpty();
		assertThat(Host.municipality(at("127.0.0.1"))).isEmpty();
		assertThat(Host.municipality(at("Kommun_A.localhost"))).isEmpty();
	}

	@Test
	void theLoginAsksForTheMunicipalityOfTheHostAndNoOther() {
		var asked = new OrganizationScope(new InMemoryClientRegistrationRepository(KEYCLOAK.registration()))
			.resolve(login("kommun-a.localhost"));
		assertThat(asked).isNotNull();
		assertThat(asked.getScopes()).containsExactlyInAnyOrder("openid", "offline_access", "organization:kommun-a");
		assertThat(asked.getAuthorizationRequestUri()).startsWith("http://localhost:8180/")
			.contains("ui_locales=sv", "code_challenge_method=S256");
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
		assertThat(visit("kommun-a.localhost")).isEqualTo(HttpServletResponse.SC_OK);
		assertThat(visit("kommun-b.localhost")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
		assertThat(visit("localhost")).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
	}

	private static int visit(String host) throws Exception {
		var staff = staff();
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken(staff, "", List.copyOf(staff.roles())));
		var response = new MockHttpServletResponse();
		new HostBinding().doFilter(at(host), response, new MockFilterChain());
		return response.getStatus();
	}

	private static Staff staff() {
		return Staff.of(token(Map.of("kommun-a", membership())), "kommun-a").orElseThrow();
	}

	private static Map<String, Object> membership() {
		return Map.of("groups", List.of("/planner"), "realm_access", Map.of("roles", List.of("planner")));
	}

	private static OidcIdToken token(Map<String, Object> organization) {
		var now = Instant.EPOCH;
		return new OidcIdToken("token", now, now.plusSeconds(60),
				Map.of("sub", "somebody", "organization", organization));
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
