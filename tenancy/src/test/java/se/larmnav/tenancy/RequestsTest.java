package se.larmnav.tenancy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way in × every kind of token, and what a refusal looks like. */
@SampleTest
class RequestsTest {

	private static final String NOTES = "/api/notes/v1/notes";

	private static final String ME = "/api/notes/v1/me";

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestTenants tenants;

	@Autowired
	TenantRegister register;

	@Autowired
	FreshDatabase fresh;

	@Test
	void theTokenSaysWhoAndWhere() {
		var me = body(api.get(tokens.person("aby", "anna", "planner", "unit-head"), ME));
		assertThat(me.get("tenant").asString()).isEqualTo("aby");
		assertThat(me.get("subject").asString()).isEqualTo("subject-of-anna");
		assertThat(me.get("userName").asString()).isEqualTo("anna");
		assertThat(me.get("kind").asString()).isEqualTo("PERSON");
		assertThat(me.get("roles").toString()).isEqualTo("[\"planner\",\"unit-head\"]");
		assertThat(body(api.get(tokens.integrator("bro"), ME)).get("kind").asString()).isEqualTo("INTEGRATION");
	}

	@Test
	@Requirement({ "PLT-TEN-01", "PLT-API-01" })
	void aNoteIsThereForItsOwnMunicipalityAndAsIfItWereNotForTheOthers() {
		var id = body(api.post(tokens.person("aby", "anna"), NOTES, Map.of("text", "ours", "parts", List.of())))
			.get("id")
			.asString();
		assertThat(api.get(tokens.person("aby", "anna"), NOTES + "/" + id).getStatusCode().value()).isEqualTo(200);
		var foreign = api.get(tokens.person("bro", "bengt"), NOTES + "/" + id);
		var absent = api.get(tokens.person("bro", "bengt"), NOTES + "/" + UUID.randomUUID());
		assertThat(foreign.getStatusCode().value()).isEqualTo(404);
		assertThat(without(foreign)).isEqualTo(without(absent));
		assertThat(api.get(tokens.integrator("bro"), NOTES + "/" + id).getStatusCode().value()).isEqualTo(404);
		assertThat(body(api.get(tokens.integrator("bro"), NOTES)).toString()).doesNotContain(id);
	}

	static Stream<Arguments> wrongTokens() {
		return Stream.of(wrong("no organization", 403, (claims) -> {
		}), wrong("an empty one", 403, (claims) -> claims.claim("organization", Map.of())),
				wrong("several", 403,
						(claims) -> claims.claim("organization", Map.of("aby", Map.of(), "bro", Map.of()))),
				wrong("a list of names", 403, (claims) -> claims.claim("organization", List.of("aby"))),
				wrong("a name alone", 403, (claims) -> claims.claim("organization", "aby")),
				wrong("one that we do not have", 403,
						(claims) -> claims.claim("organization", TestTokens.organization("okand", "planner"))),
				wrong("one that cannot be", 403,
						(claims) -> claims.claim("organization", Map.of("\"aby\"; drop schema bro", Map.of()))),
				wrong("one of our own schemas", 403,
						(claims) -> claims.claim("organization", Map.of("platform", Map.of()))),
				wrong("an operator of the platform in a municipality", 403,
						(claims) -> claims.claim("organization", TestTokens.organization("aby", "planner"))
							.claim("realm_access", Map.of("roles", List.of("platform-operator")))),
				wrong("run out", 401,
						(claims) -> in("aby", claims).expirationTime(Date.from(Instant.now().minusSeconds(60)))),
				wrong("not yet valid", 401,
						(claims) -> in("aby", claims).notBeforeTime(Date.from(Instant.now().plusSeconds(120)))),
				wrong("for somebody else", 401, (claims) -> in("aby", claims).audience("account")),
				wrong("for nobody", 401, (claims) -> in("aby", claims).audience((String) null)),
				wrong("by somebody else", 401, (claims) -> in("aby", claims).issuer("http://elsewhere/realms/larmnav")),
				wrong("about nobody", 401, (claims) -> in("aby", claims).subject(null)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrongTokens")
	void aTokenThatDoesNotNameOneMunicipalityOpensNothing(String name, int status,
			Consumer<JWTClaimsSet.Builder> change) {
		var token = tokens.token((claims) -> change.accept(claims.subject("somebody")));
		for (var answer : List.of(api.get(token, ME),
				api.post(token, NOTES, Map.of("text", "x", "parts", List.of())))) {
			assertThat(answer.getStatusCode().value()).isEqualTo(status);
			assertProblem(answer, (status == 401) ? "not-authenticated" : "no-tenant");
		}
	}

	@Test
	void aTokenThatIsForgedOrMissingOrNoneAtAllOpensNothing() {
		var wrong = new @Nullable String[] { null, "nonsense", "e30.e30.e30", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
				tokens.forged((claims) -> in("aby", claims.subject("somebody"))) };
		for (var path : List.of(ME, "/api/platform/v1/here", "/internal/here", "/internal/tenants",
				"/internal/deadlines/next", "/internal/events?after=0&types=x&wait=0")) {
			for (var token : wrong) {
				var answer = api.get(token, path);
				assertThat(answer.getStatusCode().value()).as(path).isEqualTo(401);
				assertProblem(answer, "not-authenticated");
			}
		}
	}

	@Test
	void whoeverChangesSomethingMustSayWhatWasRead() {
		var answer = TestApi.answer(api.rest(tokens.person("aby", "anna"))
			.build()
			.put()
			.uri(NOTES + "/" + UUID.randomUUID())
			.body(Map.of("text", "x", "parts", List.of())));
		assertThat(answer.getStatusCode().value()).isEqualTo(428);
		assertProblem(answer, "if-match-missing");
	}

	@Test
	void anApiSaysAtItsRootWhatItIsAndHandsOutItsDescription() {
		var token = tokens.integrator("aby");
		var info = body(api.get(token, "/api/notes/v1/api-info"));
		assertThat(info.propertyNames()).containsExactlyInAnyOrder("apiName", "apiVersion", "apiReleased",
				"apiDocumentation", "apiStatus");
		assertThat(info.path("apiVersion").asString()).isEqualTo("1.2.0");
		assertThat(info.path("apiReleased").asString()).isEqualTo("2026-03-02");
		var description = api.rest(token)
			.build()
			.get()
			.uri(info.path("apiDocumentation").asString())
			.retrieve()
			.body(String.class);
		assertThat(description).startsWith("openapi: 3.1.0")
			.contains("info:\n  contact:\n    name: \"De som driver provet\"\n    email: \"api@kommun.test\"\n");
		assertThat(api.get(token, "/api/other/v1/api-info").getStatusCode().value()).isEqualTo(404);
		assertThat(api.get(null, "/api/notes/v1/api-info").getStatusCode().value()).isEqualTo(401);
	}

	@Test
	void aTokenOpensItsOwnPathsAndNoOthers() {
		var person = tokens.person("aby", "anna", "planner", "platform-operator");
		var operator = tokens.operator();
		var service = tokens.service("alarms", "aby");
		assertThat(statuses(person)).containsExactly(200, 403, 401);
		assertThat(statuses(operator)).containsExactly(403, 200, 401);
		assertThat(statuses(service)).containsExactly(401, 401, 200);
		assertThat(statuses(tokens.integrator("aby"))).containsExactly(200, 403, 401);
	}

	@Test
	void aServiceWorksForTheTenantOfItsTokenOrForNone() {
		assertThat(text(tokens.service("alarms", "aby"))).isEqualTo("SERVICE alarms aby");
		assertThat(text(tokens.service("tenants", null))).isEqualTo("SERVICE tenants none");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/nowhere", "/actuator/env", "/actuator/heapdump", "/actuator/beans", "/error",
			"/v3/api-docs" })
	void whatIsNotSaidIsClosed(String path) {
		assertThat(api.get(null, path).getStatusCode().value()).isIn(401, 403, 404);
		assertThat(api.get(tokens.person("aby", "anna"), path).getStatusCode().value()).isIn(401, 403, 404);
	}

	@Test
	void healthAndMetricsAreOpenAndNameTheTenantOfARequest() {
		assertThat(api.get(null, "/actuator/health/readiness").getStatusCode().value()).isEqualTo(200);
		assertThat(body(api.get(null, "/actuator/health/readiness")).at("/components/tenants/details/open").asInt())
			.isGreaterThanOrEqualTo(3);
		api.get(tokens.person("crona", "carin"), ME);
		api.get(tokens.token((claims) -> claims.subject("x").claim("organization", Map.of("okand", Map.of()))), ME);
		var metrics = api.rest(null).build().get().uri("/actuator/prometheus").retrieve().body(String.class);
		assertThat(metrics).contains("tenant=\"crona\"").contains("tenant=\"none\"").doesNotContain("tenant=\"okand\"");
	}

	@Test
	void aCallAtAnotherMunicipalitysHostIsRefused() {
		var token = tokens.person("aby", "anna", "planner");
		assertThat(statusAt(token, "bro.localhost:8080")).isEqualTo(403);
		assertThat(statusAt(token, "BRO.example.se")).isEqualTo(403);
		assertThat(statusAt(token, "aby.localhost:8080")).isEqualTo(200);
		assertThat(statusAt(token, "api.example.se")).isEqualTo(200);
	}

	@Test
	void aHeaderOrAParameterDoesNotChangeTheTenant() {
		var answer = TestApi.answer(api.rest(tokens.person("aby", "anna"))
			.defaultHeader("X-Tenant", "bro")
			.defaultHeader("X-Forwarded-Prefix", "/bro")
			.build()
			.get()
			.uri(ME + "?tenant=bro&organization=bro"));
		assertThat(body(answer).get("tenant").asString()).isEqualTo("aby");
	}

	@Test
	void aRefusalIsAProblemWithItsCodeItsFieldAndItsTrace() {
		var trace = "0af7651916cd43dd8448eb211c80319c";
		var answer = TestApi.answer(api.rest(tokens.person("aby", "anna"))
			.defaultHeader("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
			.build()
			.post()
			.uri(NOTES)
			.body(Map.of("text", "refuse", "parts", List.of())));
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		assertProblem(answer, "invalid");
		assertThat(body(answer).at("/errors/0/pointer").asString()).isEqualTo("/text");
		assertThat(body(answer).at("/errors/0/code").asString()).isEqualTo("not-that");
		assertThat(body(answer).get("hint").asString()).isEqualTo("another");
		assertThat(body(answer).get("traceId").asString()).isEqualTo(trace);
		assertThat(answer.getHeaders().getFirst("traceparent")).contains(trace);
	}

	@Test
	void whatTheContractDemandsMustBeSent() {
		var answer = api.post(tokens.person("aby", "anna"), NOTES,
				Map.of("parts", List.of(Map.of("name", "a"), Map.of())));
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		assertThat(body(answer).get("errors").toString()).isEqualTo(
				"[{\"pointer\":\"/text\",\"code\":\"required\"},{\"pointer\":\"/parts/1/name\",\"code\":\"required\"}]");
	}

	@Test
	void everyOtherErrorIsAProblemToo() {
		var token = tokens.person("aby", "anna");
		assertProblem(api.get(token, "/api/notes/v1/nowhere"), "not-found");
		assertProblem(api.get(token, NOTES + "/not-an-id"), "malformed-request");
		assertThat(body(api.get(token, NOTES + "/not-an-id")).at("/errors/0/pointer").asString()).isEqualTo("/id");
		assertProblem(TestApi.answer(api.rest(token).build().delete().uri(NOTES)), "method-not-allowed");
		assertProblem(
				TestApi.answer(api.rest(token).build().post().uri(NOTES).contentType(MediaType.TEXT_PLAIN).body("x")),
				"media-type-not-supported");
		var broken = TestApi.answer(api.rest(token)
			.build()
			.post()
			.uri(NOTES)
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"text\":\"x\",\"parts\":[{\"name\":{}}]}"));
		assertProblem(broken, "malformed-request");
		assertThat(body(broken).at("/errors/0/pointer").asString()).isEqualTo("/parts/0/name");
		assertProblem(api.get(token, ME + "?demand=true"), "role-missing");
		assertThat(api.get(token, ME + "?demand=true").getStatusCode().value()).isEqualTo(403);
	}

	@Test
	void aFaultOfOursSaysNothingOfTheInside() {
		var answer = api.post(tokens.person("aby", "anna"), NOTES, Map.of("text", "break", "parts", List.of()));
		assertThat(answer.getStatusCode().value()).isEqualTo(500);
		assertProblem(answer, "internal-error");
		var tooLong = api.post(tokens.person("aby", "anna"), NOTES, Map.of("text", "\u0000", "parts", List.of()));
		for (var body : List.of(body(answer).toString(), body(tooLong).toString())) {
			assertThat(body).doesNotContain("secret")
				.doesNotContain("java")
				.doesNotContain("Exception")
				.doesNotContain("insert")
				.doesNotContain("SQL");
		}
	}

	@Test
	void aTenantThatIsMadeWhileRequestsRunDisturbsNobodyAndIsServedAtOnce() throws Exception {
		var goesOn = new AtomicBoolean(true);
		var newcomer = tokens.person("eken", "elin", "planner");
		assertThat(api.get(newcomer, ME).getStatusCode().value()).isEqualTo(403);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var others = Stream.of("aby", "bro", "crona", "aby").map((tenant) -> threads.submit(() -> {
				var token = tokens.person(tenant, "anna", "planner");
				var asked = 0;
				while (goesOn.get()) {
					var answer = api.get(token, ME);
					assertThat(answer.getStatusCode().value()).isEqualTo(200);
					assertThat(body(answer).get("tenant").asString()).isEqualTo(tenant);
					asked++;
				}
				return asked;
			})).toList();
			assertThat(TestApi
				.answer(api.rest(tokens.service("tenants", null)).build().put().uri("/internal/tenants/eken"))
				.getStatusCode()
				.value()).isEqualTo(200);
			assertThat(api.get(newcomer, ME).getStatusCode().value()).isEqualTo(200);
			goesOn.set(false);
			for (var other : others) {
				assertThat(other.get()).isPositive();
			}
		}
		assertThat(TestApi.answer(
				api.rest(tokens.service("tenants", null)).build().delete().uri("/internal/tenants/eken?confirm=bro"))
			.getStatusCode()
			.value()).isEqualTo(422);
		assertThat(TestApi.answer(
				api.rest(tokens.service("tenants", null)).build().delete().uri("/internal/tenants/eken?confirm=eken"))
			.getStatusCode()
			.value()).isEqualTo(204);
		assertThat(api.get(newcomer, ME).getStatusCode().value()).isEqualTo(403);
	}

	@Test
	void aQuarantinedTenantIsUnavailableAndNamedAndTheOthersGoOn() throws SQLException {
		tenants.make("falun");
		try (var connection = fresh.connect(); var statement = connection.createStatement()) {
			statement.execute("update platform.tenants set state = 'QUARANTINED' where alias = 'falun'");
		}
		register.refresh();
		var answer = api.get(tokens.person("falun", "fia", "planner"), ME);
		assertThat(answer.getStatusCode().value()).isEqualTo(503);
		assertProblem(answer, "tenant-unavailable");
		assertThat(api.get(tokens.person("aby", "anna"), ME).getStatusCode().value()).isEqualTo(200);
		var health = api.get(null, "/actuator/health/readiness");
		assertThat(health.getStatusCode().value()).isEqualTo(200);
		assertThat(body(health).at("/components/tenants/details/quarantined/0").asString()).isEqualTo("falun");
		tenants.make("falun");
		assertThat(api.get(tokens.person("falun", "fia", "planner"), ME).getStatusCode().value()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "platform", "Aby", "a_b", "owner", "1a" })
	void aNameThatCannotBeATenantsIsRefused(String name) {
		assertThat(
				TestApi.answer(api.rest(tokens.service("tenants", null)).build().put().uri("/internal/tenants/" + name))
					.getStatusCode()
					.value())
			.isEqualTo(422);
	}

	private List<Integer> statuses(String token) {
		return Stream.of(ME, "/api/platform/v1/here", "/internal/here")
			.map((path) -> api.rest(token)
				.build()
				.get()
				.uri(path)
				.exchange((request, response) -> response.getStatusCode().value()))
			.toList();
	}

	private @Nullable String text(String token) {
		return api.rest(token).build().get().uri("/internal/here").retrieve().body(String.class);
	}

	private int statusAt(String token, String host) {
		return TestApi.answer(api.rest(token).defaultHeader("X-Forwarded-Host", host).build().get().uri(ME))
			.getStatusCode()
			.value();
	}

	private static void assertProblem(ResponseEntity<JsonNode> answer, String code) {
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(body(answer).get("type").asString()).isEqualTo("https://larmnav.se/problems/" + code);
		assertThat(body(answer).get("status").asInt()).isEqualTo(answer.getStatusCode().value());
		assertThat(body(answer).has("title")).isTrue();
		assertThat(body(answer).get("traceId").asString()).matches("[0-9a-f]{32}");
	}

	private static String without(ResponseEntity<JsonNode> answer) {
		return body(answer).toString().replaceAll("[0-9a-f]{32}", "trace");
	}

	private static JsonNode body(ResponseEntity<JsonNode> answer) {
		return java.util.Objects.requireNonNull(answer.getBody());
	}

	private static JWTClaimsSet.Builder in(String tenant, JWTClaimsSet.Builder claims) {
		return claims.claim("organization", TestTokens.organization(tenant, "planner"));
	}

	private static Arguments wrong(String name, int status, Consumer<JWTClaimsSet.Builder> change) {
		return Arguments.of(name, status, change);
	}

}
