package se.larmnav.cases;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** A municipality whose organisation and routine have not come by the feed yet. */
@CasesTest
class JustStartedTest {

	@Autowired
	TestTenants tenants;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestApi api;

	@Test
	void untilTheOrganisationIsKeptEveryAnswerIsToComeAgainSoon() {
		tenants.make("nystad");
		var planner = tokens.person("nystad", "nils.ny", "planner", "decision-maker");
		for (var path : new String[] { "/work-counts", "/work-items", "/messages", "/choices" }) {
			var answer = api.get(planner, "/api/cases/v1" + path);
			assertThat(answer.getStatusCode().value()).as(path).isEqualTo(503);
			assertThat(the(answer.getBody()).path("type").asString()).endsWith("/not-here-yet");
			assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
		}
	}

}
