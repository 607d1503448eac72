package se.larmnav.tenancy.testing.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;

/**
 * What all operations share: headers, problems, the login, and the resource that says
 * what the API is.
 */
final class ApiComponents {

	/** The answers that every operation may give beside its own. */
	static final Map<String, String> NAMES = names();

	/** What is said of the key. */
	static final String KEY = "A key of the caller's own for this request: the same again within 24 hours gives the "
			+ "same answer and does nothing. Required of other systems (role integrator).";

	/** The name of the login. */
	static final String LOGIN = "login";

	private final ApiFacts facts;

	ApiComponents(ApiFacts facts) {
		this.facts = facts;
	}

	void add(Components components) {
		components.addSecuritySchemes(LOGIN,
				new SecurityScheme().type(SecurityScheme.Type.HTTP)
					.scheme("bearer")
					.bearerFormat("JWT")
					.description(this.facts.text("login-words")));
		components.addParameters("traceparent", header("traceparent",
				"The caller's trace, as W3C Trace Context has it; found again in every log.", false));
		components.addParameters("idempotencyKey", header("Idempotency-Key", KEY, false));
		components.addHeaders("traceparent",
				new Header().description("The trace of this request.").schema(new StringSchema()));
		components.addSchemas("Problem", problem());
		components.addSchemas("ProblemFault",
				new ObjectSchema().description("What is wrong with one field.")
					.addProperty("pointer", new StringSchema().description("JSON pointer into what was sent."))
					.addProperty("code", new StringSchema().description("What is wrong with it.")));
		components.addSchemas("ApiInfo", apiInfo());
		NAMES.forEach((status, name) -> components.addResponses(name, answer(status)));
	}

	private ApiResponse answer(String status) {
		var answer = new ApiResponse().description(this.facts.text("answers", status))
			.addHeaderObject("traceparent", new Header().$ref("#/components/headers/traceparent"));
		if (status.equals("429")) {
			answer.addHeaderObject("Retry-After",
					new Header().description("In how many seconds to try again.").schema(new IntegerSchema()));
		}
		return answer.content(new Content().addMediaType("application/problem+json",
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("What went wrong (RFC 9457).")
			.addProperty("type", new StringSchema().format("uri").description("Which problem it is; stable."))
			.addProperty("title", new StringSchema().description("Its name."))
			.addProperty("status", new IntegerSchema().description("The HTTP status."))
			.addProperty("detail", new StringSchema().description("What went wrong this time; never about a person."))
			.addProperty("instance", new StringSchema().format("uri").description("This time, by its trace."))
			.addProperty("traceId", new StringSchema().description("What support asks for."))
			.addProperty("errors",
					new ArraySchema().items(new Schema<>().$ref("#/components/schemas/ProblemFault"))
						.description("What is wrong with single fields."))
			.required(List.of("type", "title", "status", "detail"));
	}

	private static Schema<?> apiInfo() {
		return new ObjectSchema().description("What this API is (REST API-profil VER.06).")
			.addProperty("apiName", new StringSchema())
			.addProperty("apiVersion", new StringSchema())
			.addProperty("apiReleased", new StringSchema().format("date"))
			.addProperty("apiDocumentation", new StringSchema().format("uri-reference"))
			.addProperty("apiStatus", new StringSchema())
			.required(List.of("apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus"));
	}

	private static Parameter header(String name, String words, boolean required) {
		return new Parameter().in("header").name(name).description(words).required(required).schema(new StringSchema());
	}

	private static Map<String, String> names() {
		var names = new LinkedHashMap<String, String>();
		names.put("400", "Malformed");
		names.put("401", "NotAuthenticated");
		names.put("403", "NotAllowed");
		names.put("404", "NotFound");
		names.put("409", "Conflict");
		names.put("412", "ChangedMeanwhile");
		names.put("422", "Invalid");
		names.put("428", "PreconditionRequired");
		names.put("429", "TooManyRequests");
		names.put("503", "Unavailable");
		names.put("default", "Problem");
		return names;
	}

}
