package se.larmnav.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class ServicesInTroubleTest {

	@LocalServerPort
	int port;

	WebTestClient http;

	@BeforeEach
	void client() {
		this.http = to(this.port);
	}

	private static WebTestClient to(int port) {
		return WebTestClient.bindToServer()
			.baseUrl("http://127.0.0.1:" + port)
			.responseTimeout(Duration.ofSeconds(20))
			.defaultHeaders(headers -> headers.setBearerAuth(Outside.TOKENS.of("norrby")))
			.build();
	}

	private static void isProblem(RequestHeadersSpec<?> request, HttpStatus status, String code) {
		request.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("https://larmnav.se/problems/" + code);
	}

	@Test
	void aServiceThatDoesNotAnswerInTimeIsAGatewayTimeout() {
		isProblem(this.http.get().uri("/api/cases/v1/slow"), HttpStatus.GATEWAY_TIMEOUT, "service-slow");
	}

	@Test
	void aPostThatTheServiceBrokeOffIsNotSentAgain() {
		var before = Outside.UPSTREAM.broken.get();
		isProblem(this.http.post().uri("/api/cases/v1/broken").bodyValue("x"), HttpStatus.BAD_GATEWAY, "answer-broken");
		assertThat(Outside.UPSTREAM.broken.get() - before).isOne();
	}

	@Test
	void aBodyThatSaysItIsTooLargeIsRefused() {
		isProblem(this.http.post().uri("/api/cases/v1/cases").bodyValue("x".repeat(Outside.BODY_LIMIT + 1)),
				HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
		this.http.post()
			.uri("/api/cases/v1/cases")
			.bodyValue("x".repeat(Outside.BODY_LIMIT))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value(said -> assertThat(said).contains("body: " + Outside.BODY_LIMIT));
	}

	@Test
	void whoSendsFarTooMuchIsToldSoAndNotCutOff() {
		isProblem(this.http.post().uri("/api/cases/v1/cases").bodyValue("x".repeat(8_000_000)),
				HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
	}

	@Test
	void theRegistersOfATakeOverMayBeLarger() {
		this.http.post()
			.uri("/api/cases/v1/take-overs")
			.bodyValue("x".repeat(3 * Outside.BODY_LIMIT))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value(said -> assertThat(said).contains("body: " + 3 * Outside.BODY_LIMIT));
	}

	@Test
	void aBodyThatTurnsOutToBeTooLargeIsRefused() {
		var chunk = "x".repeat(1000).getBytes(StandardCharsets.US_ASCII);
		var chunks = Flux.range(0, 50).<DataBuffer>map(i -> DefaultDataBufferFactory.sharedInstance.wrap(chunk));
		isProblem(this.http.post().uri("/api/cases/v1/cases").body(BodyInserters.fromDataBuffers(chunks)),
				HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
	}

	/** The same with the services and the login away. */
	@Nested
	@DirtiesContext
	@TestPropertySource(properties = { "larmnav.peers.cases=http://127.0.0.1:29",
			"larmnav.peers.ui=http://127.0.0.1:29", "larmnav.jwks=http://127.0.0.1:29/keys" })
	class WithEverythingAway {

		@LocalServerPort
		int lonelyPort;

		@Test
		void aTokenCannotBeJudgedWithoutTheLogin() {
			isProblem(to(this.lonelyPort).get().uri("/api/cases/v1/cases"), HttpStatus.SERVICE_UNAVAILABLE,
					"login-away");
		}

		@Test
		void aProgramGetsAProblemAndAPersonAPage() {
			isProblem(to(this.lonelyPort).get().uri("/arenden"), HttpStatus.SERVICE_UNAVAILABLE, "service-away");
			to(this.lonelyPort).get()
				.uri("/arenden")
				.accept(MediaType.TEXT_HTML)
				.exchange()
				.expectStatus()
				.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
				.expectBody(String.class)
				.value(page -> assertThat(page).contains("lang=\"sv\"").contains("kan inte nås"));
		}

	}

	/** The same with one service away. */
	@Nested
	@TestPropertySource(properties = "larmnav.peers.cases=http://127.0.0.1:29")
	class WithOneServiceAway {

		@LocalServerPort
		int lamePort;

		@Test
		void itsCallersAreToldAndTheOthersGoOn() {
			isProblem(to(this.lamePort).get().uri("/api/cases/v1/cases"), HttpStatus.SERVICE_UNAVAILABLE,
					"service-away");
			to(this.lamePort).get().uri("/api/alarms/v1/board").exchange().expectStatus().isOk();
		}

	}

}
