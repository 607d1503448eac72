package se.larmnav.tenancy;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import se.larmnav.tenancy.token.ServiceTokens;

/** Clients of the other services, with tokens that this service signs itself. */
public class ServiceClients {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final LarmnavSettings settings;

	private final ServiceTokens tokens;

	private final RestClient.Builder builder;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.executor(Executors.newVirtualThreadPerTaskExecutor())
		.build();

	public ServiceClients(LarmnavSettings settings, ServiceTokens tokens, RestClient.Builder builder) {
		this.settings = settings;
		this.tokens = tokens;
		this.builder = builder;
	}

	/**
	 * A client of a service: tenants, cases or alarms. It carries the tenant that is
	 * bound at the call, and refuses to be called inside a transaction.
	 */
	public <T> T client(String peer, Class<T> httpExchange) {
		return client(peer, httpExchange, PATIENCE);
	}

	/** The same for calls whose answers may take this long. */
	public <T> T client(String peer, Class<T> httpExchange, Duration patience) {
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest(peer, patience)))
			.build()
			.createClient(httpExchange);
	}

	/** The same for bodies that are streamed: nothing of them is kept in memory. */
	public RestClient rest(String peer, Duration patience) {
		var base = settings.peers().get(peer);
		if (base == null) {
			throw new IllegalArgumentException("larmnav.peers." + peer + " is not set");
		}
		var requests = new JdkClientHttpRequestFactory(http);
		requests.setReadTimeout(patience);
		return builder.clone().baseUrl(base.toString()).requestFactory(requests).requestInitializer(this::sign).build();
	}

	private void sign(ClientHttpRequest request) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("No call to another service inside a transaction");
		}
		request.getHeaders().setBearerAuth(tokens.sign(Tenant.isBound() ? Tenant.current() : null));
		Trace.current().ifPresent((trace) -> request.getHeaders().set(Trace.HEADER, Trace.parent(trace)));
	}

}
