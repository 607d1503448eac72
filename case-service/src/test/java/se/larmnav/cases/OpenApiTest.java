package se.larmnav.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API is what {@code openapi.yaml} says. To change it, run this test with
 * {@code -Dlarmnav.openapi=write} and look at the difference.
 */
@CasesTest
class OpenApiTest {

	private static final Path CHECKED_IN = Path.of("openapi.yaml");

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Test
	void theApiIsWhatIsCheckedIn() throws IOException {
		var now = new String(Town.the(api.rest(tokens.person("goteborg", "frida.forste", "reception"))
			.build()
			.get()
			.uri("/api/cases/v1/openapi.yaml")
			.retrieve()
			.body(byte[].class)), StandardCharsets.UTF_8);
		if ("write".equals(System.getProperty("larmnav.openapi"))) {
			Files.writeString(CHECKED_IN, now);
		}
		assertThat(now).isEqualTo(Files.readString(CHECKED_IN));
	}

}
