package se.larmnav.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class RoutesTest {

	@LocalServerPort
	int port;

	WebTestClient http;

	@BeforeEach
	void client() {
		Outside.UPSTREAM.login(Outside.TOKENS);
		this.http = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + this.port).build();
	}

	private RequestHeadersSpec<?> get(String path, String host, String token) {
		return this.http.get()
			.uri(path)
			.header(HttpHeaders.HOST, host)
			.headers(headers -> headers.setBearerAuth(token));
	}

	private void isProblem(RequestHeadersSpec<?> request, HttpStatus status, String code) {
		request.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("https://larmnav.se/problems/" + code)
			.jsonPath("$.status")
			.isEqualTo(status.value())
			.jsonPath("$.title")
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases/v1/cases", "/api/alarms/v1/alarms", "/api/tenant/v1/me",
			"/api/platform/v1/tenants" })
	void anApiIsReachedOnTheHostOfTheTokensMunicipality(String path) {
		get(path, "norrby.localhost:8080", Outside.TOKENS.of("norrby")).exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value(said -> assertThat(said).startsWith("GET " + path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1:8080", "[::1]:8080" })
	void anotherSystemUsesThePlatformsOwnAddress(String host) {
		get("/api/cases/v1/cases", host, Outside.TOKENS.of("norrby")).exchange().expectStatus().isOk();
	}

	@Test
	void aTokenOfOneMunicipalityIsRefusedOnAnothersHost() {
		isProblem(get("/api/cases/v1/cases", "soderby.localhost", Outside.TOKENS.of("norrby")), HttpStatus.FORBIDDEN,
				"host-mismatch");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "norrby.example.com", "a.norrby.localhost", "norrby.localhost.example.com", "", "-.localhost" })
	void aHostThatIsNotOursIsRefused(String host) {
		isProblem(get("/api/cases/v1/cases", host, Outside.TOKENS.of("norrby")), HttpStatus.FORBIDDEN, "host-unknown");
	}

	@Test
	void theWrongHostIsASecurityEventInTheLog(CapturedOutput log) {
		var token = Outside.TOKENS.of("norrby");
		get("/api/cases/v1/cases", "osterby.localhost", token).exchange().expectStatus().isForbidden();
		assertThat(log.getOut()).contains("larmnav.security")
			.contains("host-mismatch")
			.contains("norrby")
			.contains("osterby")
			.doesNotContain(token);
	}

	@Test
	void aTokenOfNoOrOfSeveralMunicipalitiesIsRefused() {
		isProblem(get("/api/cases/v1/cases", "127.0.0.1", Outside.TOKENS.of()), HttpStatus.FORBIDDEN, "no-tenant");
		isProblem(get("/api/cases/v1/cases", "norrby.localhost", Outside.TOKENS.of("norrby", "soderby")),
				HttpStatus.FORBIDDEN, "no-tenant");
	}

	@Test
	void thoseWhoRunThePlatformUseItsOwnAddressAlone() {
		var token = Outside.TOKENS.ofPlatformOperator();
		get("/api/platform/v1/tenants", "127.0.0.1", token).exchange().expectStatus().isOk();
		isProblem(get("/api/platform/v1/tenants", "norrby.localhost", token), HttpStatus.FORBIDDEN, "no-tenant");
		isProblem(get("/api/cases/v1/cases", "127.0.0.1", token), HttpStatus.FORBIDDEN, "no-tenant");
	}

	@Test
	void anApiWithoutATokenAsksForOne() {
		isProblem(this.http.get().uri("/api/cases/v1/cases"), HttpStatus.UNAUTHORIZED, "token-missing");
	}

	@Test
	void aTokenMustBeGenuineCurrentAndMeantForUs() {
		var tokens = Outside.TOKENS;
		for (var token : new String[] { tokens.withIssuer("http://other.example"), tokens.withAudience("other"),
				tokens.expired(), tokens.forged(), tokens.ofUnknownKey(), "abc", "a.b.c" }) {
			isProblem(get("/api/cases/v1/cases", "norrby.localhost", token), HttpStatus.UNAUTHORIZED, "token-invalid");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/internal/events", "/internal", "/actuator/env", "/actuator", "/%69nternal/events", "/error" })
	void whatIsInternalDoesNotExistOutside(String path) throws IOException {
		assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: norrby.localhost\r\n")).startsWith("HTTP/1.1 404")
			.contains("problems/not-found");
	}

	@Test
	void anUnknownApiDoesNotFallThroughToTheScreens() {
		isProblem(get("/api/other/v1/x", "norrby.localhost", Outside.TOKENS.of("norrby")), HttpStatus.NOT_FOUND,
				"not-found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/x/../internal/events", "/x/..;/internal/events", "//internal/events",
			"/x/%2e%2e/internal/events", "/x%2f..%2finternal/events", "/x/..%5cinternal" })
	void aPathThatMeansAnotherPathIsRefused(String path) throws IOException {
		assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: norrby.localhost\r\n")).startsWith("HTTP/1.1 400");
	}

	@Test
	void aRequestWithTwoHostsIsRefused() throws IOException {
		var token = Outside.TOKENS.of("norrby");
		assertThat(raw("GET /api/cases/v1/cases HTTP/1.1\r\nHost: norrby.localhost\r\nHost: soderby.localhost\r\n"
				+ "Authorization: Bearer " + token + "\r\n"))
			.startsWith("HTTP/1.1 403")
			.contains("problems/host-unknown");
	}

	@Test
	void everythingElseIsTheScreensWithTheHostKept() {
		this.http.get()
			.uri("/arenden?status=nya")
			.header(HttpHeaders.HOST, "norrby.localhost:8080")
			.cookie("JSESSIONID", "abc")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value(said -> assertThat(said).startsWith("GET /arenden?status=nya")
				.contains("host: norrby.localhost:8080")
				.contains("cookie: JSESSIONID=abc"));
	}

	@Test
	void itsOwnHealthAsksNobodyElse() {
		this.http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
	}

	private String raw(String head) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
