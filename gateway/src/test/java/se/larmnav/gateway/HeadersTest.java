package se.larmnav.gateway;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class HeadersTest {

	@LocalServerPort
	int port;

	WebTestClient http;

	@BeforeEach
	void client() {
		this.http = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + this.port).build();
	}

	private String reaching(String path, String name, String value) {
		var said = this.http.get()
			.uri(path)
			.header(HttpHeaders.HOST, "norrby.localhost")
			.headers(headers -> headers.setBearerAuth(Outside.TOKENS.of("norrby")))
			.header(name, value)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		return said == null ? "" : said;
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Tenant", "x-tenant-id", "X-User", "X-User-Id", "X-Remote-User", "X-Forwarded-For",
			"X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Forwarded-User", "Forwarded",
			"X-Original-URL", "X-Forwarded-Port", "X-Forwarded-Ssl", "X-Forwarded-Scheme", "X-Forwarded-Server",
			"X-Forwarded-By", "X-Forwarded-Path", "X-Forwarded-Uri", "X-Scheme", "X-Host", "X-HTTP-Host-Override",
			"X-ProxyUser-Ip", "Front-End-Https", "Forwarded-For", "Client-IP", "CF-Connecting-IP", "X_Tenant", "Tenant",
			"X-Larmnav-Clock", "Surrogate-Capability", "X-Rewrite-URL", "X-HTTP-Method-Override", "X-Real-IP",
			"X-Client-IP", "Proxy", "Proxy-Authorization", "TE", "Keep-Alive" })
	void whatAClientSaysOfItselfGoesNoFurther(String name) {
		for (var path : new String[] { "/api/cases/v1/cases", "/arenden" }) {
			assertThat(reaching(path, name, "falsehood")).doesNotContain("falsehood");
		}
	}

	@Test
	void whatTheConnectionHeaderNamesIsOfThatConnectionOnly() {
		var said = this.http.get()
			.uri("/arenden")
			.header("Connection", "keep-alive, X-Hop")
			.header("X-Hop", "falsehood")
			.exchange()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(said).isNotNull().doesNotContain("falsehood");
	}

	@Test
	void theTokenAndWhatTheApiNeedsReachTheService() {
		assertThat(reaching("/api/cases/v1/cases", "Idempotency-Key", "k-1")).contains("authorization: Bearer ")
			.contains("idempotency-key: k-1");
		assertThat(reaching("/api/cases/v1/cases", "If-Match", "\"7\"")).contains("if-match: \"7\"");
		assertThat(reaching("/api/cases/v1/cases", "traceparent", "00-a-b-01")).contains("traceparent: 00-a-b-01");
	}

	@Test
	void theServiceIsToldWhereTheRequestCameFromAndAtWhichHostItKnocked() {
		assertThat(reaching("/api/cases/v1/cases", "Accept", "*/*")).contains("x-forwarded-for: 127.0.0.1\n")
			.contains("x-forwarded-host: norrby.localhost\n")
			.contains("x-forwarded-proto: http\n");
	}

	@Test
	void aScreensCookieDoesNotReachAnApi() {
		assertThat(reaching("/api/cases/v1/cases", "Cookie", "JSESSIONID=secret")).doesNotContain("secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases/v1/cases", "/arenden" })
	void securityHeadersAreSetOnce(String path) {
		var headers = this.http.get()
			.uri(path)
			.header(HttpHeaders.HOST, "norrby.localhost")
			.headers(request -> request.setBearerAuth(Outside.TOKENS.of("norrby")))
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseHeaders();
		assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(headers.get("X-Frame-Options")).containsExactly("SAMEORIGIN");
	}

	@Test
	void theScreensHeadersAreTheirOwn() {
		var headers = this.http.get().uri("/arenden").exchange().expectBody().returnResult().getResponseHeaders();
		assertThat(headers.get("X-Frame-Options")).containsExactly("SAMEORIGIN");
		assertThat(headers.get("X-XSS-Protection")).isNull();
		assertThat(headers.get("Cache-Control")).isNull();
	}

	/** The same behind a proxy that the installation trusts. */
	@Nested
	@TestPropertySource(properties = "larmnav.gateway.trusted-proxies=127[.]0[.]0[.]1|0:0:0:0:0:0:0:1")
	class BehindATrustedProxy {

		@LocalServerPort
		int trustingPort;

		@Test
		void itsForwardedHeadersAreBelievedAndAddedTo() {
			var said = WebTestClient.bindToServer()
				.baseUrl("http://127.0.0.1:" + this.trustingPort)
				.build()
				.get()
				.uri("/arenden")
				.header(HttpHeaders.HOST, "norrby.localhost")
				.header("X-Forwarded-Proto", "https")
				.header("X-Forwarded-For", "192.0.2.7")
				.header("X-Forwarded-User", "falsehood")
				.exchange()
				.expectBody(String.class)
				.returnResult()
				.getResponseBody();
			assertThat(said).isNotNull()
				.contains("x-forwarded-proto: https\n")
				.contains("x-forwarded-for: 192.0.2.7, 127.0.0.1\n")
				.doesNotContain("falsehood");
		}

	}

}
