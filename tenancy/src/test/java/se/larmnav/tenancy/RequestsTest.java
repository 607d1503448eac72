package se.larmnav.tenancy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import se.larmnav.tenancy.sample.SampleApplication;
import se.larmnav.tenancy.testing.TenantTest;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTest
class RequestsTest {

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Test
	void theTokenSaysWhoAndWhere() {
		var answer = api.get(tokens.person("aby", "anna", "planner"), "/api/notes/v1/me");
		System.out.println(answer);
		assertThat(answer.getStatusCode().value()).isEqualTo(200);
	}

}
