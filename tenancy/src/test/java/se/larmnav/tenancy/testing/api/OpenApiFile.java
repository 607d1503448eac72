package se.larmnav.tenancy.testing.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of a service's API (openapi.yaml), written from the contract and its
 * comments. It is checked in, and a difference is a change of the API.
 */
public final class OpenApiFile {

	/** The name of the file, in the folder of the service's module. */
	public static final String NAME = "openapi.yaml";

	private static final Path ROOT = Path.of(System.getProperty("larmnav.root"));

	private final OpenApiWebMvcResource resource;

	private OpenApiFile(OpenApiWebMvcResource resource) {
		this.resource = resource;
	}

	/** Lets a test's service describe itself. */
	public static void register(GenericApplicationContext beans) {
		var types = new NestedNames();
		var words = new ContractWords(ROOT.resolve("contract/src/main/java"));
		var operations = new OperationWords(words);
		beans.registerBean(ModelResolver.class, () -> new ModelResolver(Json31.mapper(), types).openapi31(true));
		beans.registerBean(OperationWords.class, () -> operations);
		beans.registerBean(ApiWords.class, () -> new ApiWords(new ApiFacts(), words, types, operations));
		beans.registerBean(OpenApiFile.class, () -> new OpenApiFile(beans.getBean(OpenApiWebMvcResource.class)));
	}

	/** Where the description of a module's API is kept. */
	static Path of(String module) {
		return ROOT.resolve(module).resolve(NAME);
	}

	/**
	 * Demands that the API is as it is checked in; {@code -Dlarmnav.openapi=write} writes
	 * it anew.
	 */
	public void demand(String module) throws IOException {
		var now = new String(this.resource.openapiYaml(new MockHttpServletRequest("GET", "/v3/api-docs.yaml"),
				"/v3/api-docs.yaml", Locale.ROOT), StandardCharsets.UTF_8);
		if ("write".equals(System.getProperty("larmnav.openapi"))) {
			Files.writeString(of(module), now);
		}
		assertThat(now).isEqualTo(Files.readString(of(module)));
	}

}
