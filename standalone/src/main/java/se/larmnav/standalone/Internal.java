package se.larmnav.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The launcher's calls to the services' internal paths, with tokens that it signs itself.
 */
final class Internal {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final PrivateKey key;

	Internal(InstallationKeys keys) throws IOException, GeneralSecurityException {
		this.key = keys.launchersKey();
	}

	JsonNode get(int port, String path) throws IOException, InterruptedException {
		return answer(request(port, path).GET().build());
	}

	JsonNode post(int port, String path, Object body) throws IOException, InterruptedException {
		return answer(request(port, path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
			.build());
	}

	/** Whether a service says of itself that it can take work. */
	boolean ready(int port) throws InterruptedException {
		return answers("http://127.0.0.1:" + port + "/actuator/health/readiness");
	}

	/** Waits until a page is there, such as a realm that is made in the background. */
	void awaitPage(String url) throws InterruptedException {
		for (var end = System.nanoTime() + PATIENCE.toNanos(); !answers(url); Thread.sleep(100)) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException(url + " is not there after " + PATIENCE.toSeconds() + " s");
			}
		}
	}

	private boolean answers(String url) throws InterruptedException {
		try {
			var question = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
			return this.http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private HttpRequest.Builder request(int port, String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.timeout(Duration.ofSeconds(60))
			.header("Authorization", "Bearer " + token());
	}

	private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
		var response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		if (response.statusCode() / 100 != 2) {
			throw new IOException(request.method() + " " + request.uri() + " was answered " + response.statusCode()
					+ " " + response.body());
		}
		return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
	}

	private String token() {
		var now = System.currentTimeMillis() / 1000;
		var text = part("{\"alg\":\"ES256\",\"typ\":\"JWT\"}") + "." + part(
				"{\"iss\":\"larmnav:%s\",\"sub\":\"%s\",\"aud\":\"larmnav-internal\",\"iat\":%d,\"exp\":%d,\"jti\":\"%s\"}"
					.formatted(InstallationKeys.LAUNCHER, InstallationKeys.LAUNCHER, now, now + 60, UUID.randomUUID()));
		try {
			var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
			signature.initSign(this.key);
			signature.update(text.getBytes(StandardCharsets.US_ASCII));
			return text + "." + BASE64.encodeToString(signature.sign());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String part(String json) {
		return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}
