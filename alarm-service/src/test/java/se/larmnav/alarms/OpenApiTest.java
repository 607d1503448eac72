package se.larmnav.alarms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API as others see it, compared with what is checked in: a difference is a change of
 * the API. {@code -Dlarmnav.openapi=write} writes it anew.
 */
@AlarmsTest
class OpenApiTest {

	private static final Path KEPT = Path.of(System.getProperty("larmnav.root"), "alarm-service", "openapi.yaml");

	@Autowired
	private OpenApiWebMvcResource resource;

	@Test
	void theApiIsAsItIsCheckedIn() throws IOException {
		var now = new String(resource.openapiYaml(new MockHttpServletRequest("GET", "/v3/api-docs.yaml"),
				"/v3/api-docs.yaml", Locale.ROOT), StandardCharsets.UTF_8);
		if ("write".equals(System.getProperty("larmnav.openapi"))) {
			Files.writeString(KEPT, now);
		}
		assertThat(now).isEqualTo(Files.readString(KEPT));
	}

}
