package se.larmnav.alarms;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenancy.testing.api.OpenApiFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API as others see it, compared with what is checked in.
 * {@code -Dlarmnav.openapi=write} writes it anew.
 */
@AlarmsTest
class OpenApiTest {

	@Autowired
	OpenApiFile description;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Test
	void theApiSaysAtItsRootWhatItIs() {
		var info = this.api.get(this.tokens.integrator("goteborg"), "/api/alarms/v1/api-info");
		assertThat(info.getStatusCode().value()).isEqualTo(200);
		assertThat(String.valueOf(info.getBody())).contains("Larmnav: larm", "/api/alarms/v1/openapi.yaml", "active");
	}

	@Test
	void theApiIsAsItIsCheckedIn() throws IOException {
		this.description.demand("alarm-service");
	}

}
