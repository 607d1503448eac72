package se.larmnav.ui.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Asks the services for what is too large to be held. */
@Component
class StreamedContent implements Content {

	private static final String PEER = "tenants";

	private final Peers peers;

	private final UserToken token;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(1))
		.build();

	StreamedContent(Peers peers, UserToken token) {
		this.peers = peers;
		this.token = token;
	}

	@Override
	public InputStream export(UUID id) {
		var request = HttpRequest
			.newBuilder(URI.create(this.peers.tenants() + "/api/tenant/v1/exports/" + id + "/content"))
			.header("Authorization", "Bearer " + this.token.value())
			.header("Accept", "application/zip, application/problem+json")
			.build();
		try {
			var answer = this.http.send(request, BodyHandlers.ofInputStream());
			if (answer.statusCode() >= 400) {
				try (var body = answer.body()) {
					throw Problem.of(HttpStatusCode.valueOf(answer.statusCode()), body.readAllBytes());
				}
			}
			return answer.body();
		}
		catch (IOException ex) {
			throw Problem.unreachable(PEER, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Problem.unreachable(PEER, ex);
		}
	}

}
