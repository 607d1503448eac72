package se.larmnav.ui.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.function.Consumer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import se.larmnav.ui.text.PlatformClock;

/**
 * Makes clients of the services' APIs that carry the user's token and speak in problems.
 */
@Component
class Calls {

	/** The header in which a service says how far the platform's time is ahead. */
	static final String AHEAD = "Larmnav-Clock-Ahead";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final UserToken token;

	private final PlatformClock clock;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(1))
		.build();

	Calls(UserToken token, PlatformClock clock) {
		this.token = token;
		this.clock = clock;
	}

	<T> T to(String peer, String url, Class<T> api) {
		return to(peer, url, api, PATIENCE);
	}

	/**
	 * Makes a client that waits longer for an answer.
	 */
	<T> T to(String peer, String url, Class<T> api, Duration patience) {
		return client(peer, url, api, patience, (request) -> request.getHeaders().setBearerAuth(this.token.value()));
	}

	/** Makes a client for what nobody need be logged in for. */
	<T> T withoutLogin(String peer, String url, Class<T> api) {
		return client(peer, url, api, PATIENCE, (request) -> {
		});
	}

	private <T> T client(String peer, String url, Class<T> api, Duration patience, Consumer<HttpRequest> signed) {
		var requests = new JdkClientHttpRequestFactory(this.http);
		requests.setReadTimeout(patience);
		var client = RestClient.builder()
			.baseUrl(url)
			.requestFactory(requests)
			.requestInterceptor((request, body, next) -> {
				signed.accept(request);
				return call(peer, request, body, next);
			})
			.defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
				throw Problem.of(response);
			})
			.build();
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(api);
	}

	private ClientHttpResponse call(String peer, HttpRequest request, byte[] body, ClientHttpRequestExecution next) {
		SeenVersion.now().ifPresent(version -> request.getHeaders().set(HttpHeaders.IF_MATCH, version.toString()));
		try {
			var response = next.execute(request, body);
			follow(response.getHeaders().getFirst(AHEAD));
			return response;
		}
		catch (IOException ex) {
			throw Problem.unreachable(peer, ex);
		}
	}

	private void follow(@org.jspecify.annotations.Nullable String ahead) {
		if (ahead == null) {
			return;
		}
		try {
			this.clock.follow(Duration.parse(ahead));
		}
		catch (DateTimeException ex) {
			// a service that tells the time wrongly is not followed
		}
	}

}
