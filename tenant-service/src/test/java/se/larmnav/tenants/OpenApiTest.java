package se.larmnav.tenants;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenancy.testing.api.OpenApiFile;
import se.larmnav.tenants.onboarding.AmongServices;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API as others see it, compared with what is checked in.
 * {@code -Dlarmnav.openapi=write} writes it anew.
 */
@AmongServices
class OpenApiTest {

	@Autowired
	OpenApiFile description;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Test
	void theApiSaysAtItsRootWhatItIs() {
		var info = this.api.get(this.tokens.operator(), "/api/platform/v1/api-info");
		assertThat(info.getStatusCode().value()).isEqualTo(200);
		assertThat(String.valueOf(info.getBody())).contains("Larmnav: kommuner", "/api/platform/v1/openapi.yaml",
				"active");
	}

	@Test
	void theApiIsAsItIsCheckedIn() throws IOException {
		this.description.demand("tenant-service");
	}

}
