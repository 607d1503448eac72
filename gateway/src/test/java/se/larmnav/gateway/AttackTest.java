package se.larmnav.gateway;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody would try who wants in, byte for byte on the wire. */
@GatewayTest
class AttackTest {

	private static final String API = "/api/cases/v1/cases";

	@LocalServerPort
	int port;

	@BeforeEach
	void nothingHasComeThrough() {
		Outside.UPSTREAM.login(Outside.TOKENS);
		Outside.UPSTREAM.seen.clear();
	}

	static Stream<String> wrongTokens() {
		var tokens = Outside.TOKENS;
		return Stream.of(tokens.ofAService(), tokens.signedWithThePublicKey(), tokens.unsigned(), tokens.endless(),
				tokens.forged(), tokens.expired());
	}

	@ParameterizedTest
	@MethodSource("wrongTokens")
	void aTokenThatIsNotALoginsOpensNoApi(String token) throws IOException {
		assertThat(get(API, "norrby.localhost", "Authorization: Bearer " + token + "\r\n")).startsWith("HTTP/1.1 401");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@Test
	void aTokenInTheAddressOrInACookieIsNone() throws IOException {
		var token = Outside.TOKENS.of("norrby");
		assertThat(get(API + "?access_token=" + token, "norrby.localhost", "")).startsWith("HTTP/1.1 401");
		assertThat(get(API, "norrby.localhost", "Cookie: access_token=" + token + "\r\n")).startsWith("HTTP/1.1 401");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@Test
	void twoTokensInOneRequestAreNone() throws IOException {
		assertThat(get(API, "norrby.localhost", "Authorization: Bearer " + Outside.TOKENS.of("norrby")
				+ "\r\nAuthorization: Bearer " + Outside.TOKENS.of("soderby") + "\r\n"))
			.startsWith("HTTP/1.1 40");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%61pi/cases/v1/cases", "/api/%63ases/v1/cases", "/api", "/api/", "/api/cases",
			"/api/%69nternal/events" })
	void anApiByAnyOtherSpellingAsksForATokenToo(String path) throws IOException {
		assertThat(get(path, "norrby.localhost", "")).startsWith("HTTP/1.1 401");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases/..%2f..%2finternal/events", "/api/cases/%2e%2e/%2e%2e/internal/events",
			"/api/cases/%252e%252e/internal/events", "/api/cases/..;/..;/internal/events",
			"/api/cases//internal/events", "/api/cases/v1/cases;jsessionid=1", "/api/cases/v1/%00",
			"/api/cases/v1/%0d%0aX-Tenant:%20soderby", "/api/cases/v1/%5c..%5cinternal", "/./internal/events",
			"/%2finternal/events", "/internal;x=1/events", "/actuator;x=1/env", "/actuator/health/..;/env" })
	void aPathThatMeansAnotherReachesNobody(String path) throws IOException {
		var token = "Authorization: Bearer " + Outside.TOKENS.of("norrby") + "\r\n";
		assertThat(get(path, "norrby.localhost", token)).startsWith("HTTP/1.1 40");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/internal/tenants", "/internal/clock", "/INTERNAL/../internal/clock",
			"/actuator/prometheus", "/actuator/heapdump", "/actuator/gateway/routes", "/actuator/health/redis" })
	void whatIsInternalIsNotThereForAnybodyWhateverTheyCarry(String path) throws IOException {
		for (var token : new String[] { Outside.TOKENS.of("norrby"), Outside.TOKENS.ofAService(),
				Outside.TOKENS.ofPlatformOperator() }) {
			assertThat(get(path, "localhost", "Authorization: Bearer " + token + "\r\n")).startsWith("HTTP/1.1 40");
		}
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "soderby.localhost", "norrby.localhost.", "norrby.localhost@soderby.localhost",
			"norrby.localhost:80:80", "norrby.localhost, soderby.localhost", "norrby.localhost/", "localhost.soderby",
			"xn--norrby.localhost", "norrby%2elocalhost", "[::1", "norrby.localhost#" })
	void aTokenIsGoodAtItsOwnHostAlone(String host) throws IOException {
		assertThat(get(API, host, "Authorization: Bearer " + Outside.TOKENS.of("norrby") + "\r\n"))
			.startsWith("HTTP/1.1 40");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@Test
	void anAddressInTheRequestLineNeitherChoosesTheHostNorTheService() throws IOException {
		var token = "Authorization: Bearer " + Outside.TOKENS.of("norrby") + "\r\n";
		assertThat(get("http://soderby.localhost" + API, "soderby.localhost", token)).startsWith("HTTP/1.1 403");
		assertThat(get(Outside.UPSTREAM.url() + "/internal/events", "norrby.localhost", token))
			.startsWith("HTTP/1.1 404");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "CONNECT", "TRACK", "DEBUG", "GET\tX" })
	void aMethodThatNobodyNeedsIsRefused(String method) throws IOException {
		assertThat(raw(method + " / HTTP/1.1\r\nHost: norrby.localhost\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 40");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	@Test
	void aChannelToAnApiNeedsATokenAsWell() throws IOException {
		var upgrade = "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
				+ "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
		for (var path : new String[] { API + "/push", "/api/push" }) {
			assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: norrby.localhost\r\nConnection: Upgrade\r\n" + upgrade
					+ "\r\n"))
				.startsWith("HTTP/1.1 401");
		}
		assertThat(raw(
				"GET /internal/push HTTP/1.1\r\nHost: norrby.localhost\r\nConnection: Upgrade\r\n" + upgrade + "\r\n"))
			.startsWith("HTTP/1.1 404");
	}

	@Test
	void headersThatAreTooLargeOrTooManyAreRefused() throws IOException {
		assertThat(get("/", "norrby.localhost", "X-Large: " + "x".repeat(20_000) + "\r\n")).startsWith("HTTP/1.1 4");
		// The line may be cut before the answer has been read.
		assertThat(get("/", "norrby.localhost", "X-Many: x\r\n".repeat(5_000))).matches("(?s)|HTTP/1.1 4.*");
		assertThat(get("/" + "x".repeat(20_000), "norrby.localhost", "")).startsWith("HTTP/1.1 4");
		assertThat(Outside.UPSTREAM.seen).isEmpty();
	}

	static Stream<String> smuggled() {
		var hidden = "GET /internal/events HTTP/1.1\r\nHost: x\r\n\r\n";
		var chunked = "0\r\n\r\n" + hidden;
		return Stream.of("Content-Length: " + chunked.length() + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked,
				"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n" + chunked,
				"Transfer-Encoding: xchunked\r\nContent-Length: " + chunked.length() + "\r\n\r\n" + chunked,
				"Transfer-Encoding : chunked\r\nContent-Length: " + chunked.length() + "\r\n\r\n" + chunked,
				"Transfer-Encoding: identity, chunked\r\nContent-Length: 3\r\n\r\n" + chunked,
				"X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: " + chunked.length() + "\r\n\r\n" + chunked,
				"Content-Length: 0\r\nContent-Length: " + hidden.length() + "\r\n\r\n" + hidden,
				"Content-Length: +" + hidden.length() + "\r\n\r\n" + hidden,
				"Content-Length: 0, " + hidden.length() + "\r\n\r\n" + hidden,
				"Expect: 100-continue\r\nContent-Length: 0\r\n\r\n" + hidden,
				"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n\r\n"
						+ hidden,
				"X: a\nTransfer-Encoding: chunked\r\nContent-Length: " + chunked.length() + "\r\n\r\n" + chunked);
	}

	@ParameterizedTest
	@MethodSource("smuggled")
	void aRequestHiddenInAnotherReachesNobody(String rest) throws IOException {
		for (var path : new String[] { "/arenden", API }) {
			var answer = raw("POST " + path + " HTTP/1.1\r\nHost: norrby.localhost\r\nAuthorization: Bearer "
					+ Outside.TOKENS.of("norrby") + "\r\n" + rest);
			assertThat(answer).startsWith("HTTP/1.1 ");
		}
		assertThat(Outside.UPSTREAM.seen).noneMatch(line -> line.contains("internal"));
	}

	private String get(String path, String host, String headers) throws IOException {
		return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + "\r\n");
	}

	/** All that is said within a while: somebody may leave the line open. */
	private String raw(String request) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(5_000);
			var said = new StringBuilder();
			try {
				socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
				var buffer = new byte[8_192];
				for (var read = socket.getInputStream().read(buffer); read >= 0; read = socket.getInputStream()
					.read(buffer)) {
					said.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
					// What follows an answer follows at once.
					socket.setSoTimeout(150);
				}
			}
			catch (SocketException | SocketTimeoutException ex) {
				return said.toString();
			}
			return said.toString();
		}
	}

}
