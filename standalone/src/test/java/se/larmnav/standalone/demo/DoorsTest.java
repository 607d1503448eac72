package se.larmnav.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;
import se.larmnav.standalone.Running;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is let in at the running platform, with tokens that the real login has given:
 * another municipality's person or case is as if it were not there.
 */
class DoorsTest {

	private static final String HERE = "goteborg.localhost";

	private static final String THERE = "ljungby.localhost";

	private static Door door;

	private static Logins logins;

	/** What one would want to read about a case of the first municipality. */
	private static List<String> pages = List.of();

	private static UUID caseId = UUID.randomUUID();

	@BeforeAll
	static void aCase() throws Exception {
		var platform = Running.platform();
		door = new Door(platform.settings().port("gateway"));
		logins = new Logins(platform.parts().keycloak(), MadeUpMunicipalities.PASSWORD);
		var town = Running.town("goteborg");
		var area = town.areas().getFirst();
		var person = MadeUpPerson.of(1, "doors".hashCode(), area.postcodes().getFirst() + " 10", area.name());
		new Applying(town, person, area).apply(platform.time().now(), (id) -> caseId = id);
		pages = pagesOf(caseId);
	}

	private static List<String> pagesOf(UUID id) {
		return Stream.of("", "/timeline", "/personal-number", "/decision-makers", "/reads", "/installation")
			.map((part) -> "/api/cases/v1/cases/" + id + part)
			.toList();
	}

	@Test
	@Requirement({ "PLT-TEN-01", "PLT-API-01" })
	void anotherMunicipalitysCaseIsAsIfItWereNotThere() throws Exception {
		var foreign = bearer("ljungby", "britta.bistand");
		var absent = pagesOf(UUID.randomUUID());
		for (int i = 0; i < pages.size(); i++) {
			var answer = door.get(THERE, pages.get(i), foreign);
			assertThat(answer.status()).as(pages.get(i)).isEqualTo(404);
			assertThat(answer.apartFromTheRequest())
				.isEqualTo(door.get(THERE, absent.get(i), foreign).apartFromTheRequest());
		}
		var own = bearer("goteborg", "sara.socialsekreterare");
		assertThat(door.get(HERE, pages.getFirst(), own).status()).isEqualTo(200);
		assertThat(door.get(HERE, absent.getFirst(), own).status()).isEqualTo(404);
	}

	@Test
	@Requirement("PLT-TEN-01")
	void noHeaderMakesAnybodySomebodyElse() throws Exception {
		var foreign = logins.token("ljungby", "britta.bistand");
		for (var header : List.of("X-Tenant", "X-Tenant-Id", "Tenant", "X-Forwarded-Host", "Forwarded", "X-User",
				"X-Forwarded-User")) {
			var claimed = header.equals("Forwarded") ? "host=" + HERE : "goteborg";
			assertThat(door.get(THERE, pages.getFirst(), Map.of("Authorization", "Bearer " + foreign, header, claimed))
				.status()).as(header).isEqualTo(404);
		}
	}

	@Test
	@Requirement("PLT-API-01")
	void whoHasNoTokenOrOneForAnotherPlaceIsRefused() throws Exception {
		var page = pages.getFirst();
		assertThat(door.get(HERE, page, Map.of()).status()).isEqualTo(401);
		assertThat(door.get(HERE, page, bearer("ljungby", "britta.bistand")).status()).isEqualTo(403);
		var token = logins.token("goteborg", "sara.socialsekreterare");
		var forged = token.substring(0, token.length() - 6) + "AAAAAA";
		assertThat(door.get(HERE, page, Map.of("Authorization", "Bearer " + forged)).status()).isEqualTo(401);
		assertThat(door.get(HERE, page, Map.of("Authorization", "Bearer " + logins.operatorToken())).status())
			.as("an operator of the platform belongs to no municipality")
			.isEqualTo(403);
		assertThat(door.get(HERE, page + "?access_token=" + token, Map.of()).status()).isEqualTo(401);
	}

	@Test
	@Requirement("PLT-API-01")
	void whoHasAnotherTaskDoesNotSeeTheCaseOrDecideInIt() throws Exception {
		for (var user : List.of("anna.operator", "hanna.hemtjanst", "siri.socialsekreterare")) {
			var answer = door.get(HERE, pages.getFirst(), bearer("goteborg", user));
			assertThat(answer.status()).as(user).isIn(403, 404);
			assertThat(answer.body()).as(user).doesNotContain("personalNumber");
		}
		var said = door.post(HERE, pages.getFirst() + "/readiness", bearer("goteborg", "anna.operator"), "{}");
		assertThat(said.status()).isIn(403, 404);
		assertThat(door.get(HERE, "/api/platform/v1/tenants", bearer("goteborg", "adam.admin")).status())
			.isEqualTo(403);
	}

	@Test
	void whatIsInsideIsNotThereForThoseOutside() throws Exception {
		var token = bearer("goteborg", "adam.admin");
		for (var path : List.of("/internal/tenants", "/internal/events?after=0", "/internal/clock", "/actuator/env",
				"/actuator/prometheus", "/api/cases/v1/../../../internal/tenants",
				"/api/cases/v1/%2e%2e/internal/tenants", "//internal/tenants", "/api/cases/internal/tenants")) {
			var answer = door.get(HERE, path, token);
			assertThat(answer.status()).as(path).isNotEqualTo(200);
			assertThat(answer.body()).as(path).doesNotContain("ljungby");
		}
	}

	private static Map<String, String> bearer(String tenant, String user) {
		return Map.of("Authorization", "Bearer " + logins.token(tenant, user));
	}

}
