package se.larmnav.tenancy.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.Refusal;

/**
 * Says at the root of each API which one it is, in which version and state, and hands out
 * its description (REST API-profil VER.06).
 */
@RestController
class ApiInfoController {

	private static final String ROOT = "/api/{api:[a-z-]+}/{version:v[0-9]+}/";

	private final ApiFile file;

	private final ApiSettings settings;

	ApiInfoController(ApiFile file, ApiSettings settings) {
		this.file = file;
		this.settings = settings;
	}

	@GetMapping(ROOT + "api-info")
	ApiInfo info(@PathVariable String api, @PathVariable String version) {
		var root = root(api, version);
		return new ApiInfo(file.text("title"), file.text("version"), file.text("x-released"), root + "/openapi.yaml",
				file.text("x-status"));
	}

	@GetMapping(path = ROOT + "openapi.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
	String description(@PathVariable String api, @PathVariable String version) {
		root(api, version);
		return settings.in(file.yaml());
	}

	private String root(String api, String version) {
		var root = "/api/" + api + "/" + version;
		if (!file.roots().contains(root)) {
			throw Refusal.notFound("not-found");
		}
		return root;
	}

	/**
	 * What an API is.
	 *
	 * @param apiReleased the day on which this version came
	 * @param apiDocumentation where its description is
	 * @param apiStatus active, deprecated or retired
	 */
	record ApiInfo(String apiName, String apiVersion, String apiReleased, String apiDocumentation, String apiStatus) {
	}

}
