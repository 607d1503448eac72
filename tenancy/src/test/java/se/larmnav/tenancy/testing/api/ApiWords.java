package se.larmnav.tenancy.testing.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.swagger.v3.oas.models.servers.ServerVariables;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What an API says of itself as a whole, in Swedish and in English. */
final class ApiWords implements OpenApiCustomizer {

	private static final Pattern ROOT = Pattern.compile("(/api/[a-z-]+/v[0-9]+)/.*");

	private final ApiFacts facts;

	private final ContractWords words;

	private final NestedNames types;

	private final OperationWords operations;

	ApiWords(ApiFacts facts, ContractWords words, NestedNames types, OperationWords operations) {
		this.facts = facts;
		this.words = words;
		this.types = types;
		this.operations = operations;
	}

	@Override
	public void customise(OpenAPI api) {
		api.setInfo(info());
		var host = new ServerVariable();
		host._default(this.facts.text("host")).description(this.facts.text("host-words"));
		api.setServers(List.of(new Server().url("https://{host}")
			.description(this.facts.text("server-words"))
			.variables(new ServerVariables().addServerVariable("host", host))));
		api.setSecurity(List.of(new SecurityRequirement().addList(ApiComponents.LOGIN)));
		ownPaths(api);
		new ApiComponents(this.facts).add(api.getComponents());
		tags(api);
		Examples.into(api);
		schemas(api.getComponents());
	}

	private Info info() {
		var info = new Info().title(this.facts.text("title"))
			.version(this.facts.text("version"))
			.description(this.facts.text("swedish").strip() + "\n\n" + this.facts.text("english").strip())
			.license(new License().name(this.facts.text("licence", "name")).url(this.facts.text("licence", "url")));
		info.addExtension("x-released", this.facts.text("released"));
		info.addExtension("x-status", this.facts.text("status"));
		info.addExtension("x-sla", this.facts.all("sla"));
		info.addExtension("x-limitations", this.facts.all("limitations"));
		return info;
	}

	/** What tenancy adds to each API: who it is. */
	private void ownPaths(OpenAPI api) {
		var roots = new TreeSet<String>();
		api.getPaths().keySet().removeIf(path -> path.startsWith("/api/{"));
		api.getPaths().keySet().forEach(path -> {
			var root = ROOT.matcher(path);
			if (root.matches()) {
				roots.add(root.group(1));
			}
		});
		roots.forEach(root -> api.getPaths()
			.addPathItem(root + "/api-info", new PathItem().get(new Operation().operationId("apiInfo" + id(root))
				.summary("What this API is, its version and its state.")
				.description("What this API is, its version and its state, for programs (REST API-profil VER.06).")
				.addTagsItem("ApiInfo")
				.addParametersItem(new Parameter().$ref("#/components/parameters/traceparent"))
				.responses(answers(root)))));
	}

	private ApiResponses answers(String root) {
		var answers = new ApiResponses().addApiResponse("200",
				new ApiResponse().description("What this API is.")
					.addHeaderObject("traceparent", new Header().$ref("#/components/headers/traceparent"))
					.content(json("ApiInfo", info(root))));
		ApiComponents.NAMES.forEach((status, name) -> {
			if (Set.of("401", "403", "429", "503", "default").contains(status)) {
				answers.addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + name));
			}
		});
		return answers;
	}

	private Map<String, String> info(String root) {
		return new TreeMap<>(Map.of("apiName", this.facts.text("title"), "apiVersion", this.facts.text("version"),
				"apiReleased", this.facts.text("released"), "apiDocumentation", root + "/openapi.yaml", "apiStatus",
				this.facts.text("status")));
	}

	private static String id(String root) {
		var name = root.split("/")[2];
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	private void tags(OpenAPI api) {
		var tags = new TreeMap<String, Tag>();
		tags.put("ApiInfo", new Tag().name("ApiInfo").description("What this API is."));
		this.operations.apis().forEach(type -> this.words.of(type).ifPresent(said -> {
			var name = OperationWords.tag(type);
			tags.put(name, new Tag().name(name).description(said.text()));
		}));
		api.setTags(new ArrayList<>(tags.values()));
	}

	private void schemas(Components components) {
		components.getSchemas().forEach((name, schema) -> {
			var type = this.types.named().get(name);
			if (type != null) {
				this.words.of(type).ifPresent(said -> say(schema, said));
			}
		});
	}

	@SuppressWarnings("rawtypes")
	private static void say(Schema schema, ContractWords.Words said) {
		if (!said.text().isBlank()) {
			schema.setDescription(said.text());
		}
		if (schema.getProperties() == null) {
			return;
		}
		said.parameters().forEach((name, words) -> {
			if (schema.getProperties().get(name) instanceof Schema property && property.get$ref() == null) {
				property.setDescription(words);
			}
		});
	}

	private static Content json(String schema, Object example) {
		return new Content().addMediaType("application/json",
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)).example(example));
	}

}
