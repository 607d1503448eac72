package se.larmnav.standalone.demo;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.PersonFactsApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.contract.tenants.TenantsApi;

/**
 * What one person or system can do, through the gateway with its own token, exactly as
 * its browser or program would.
 */
public final class Desk {

	// One pool of connections is enough for everybody on this machine.
	private static final JdkClientHttpRequestFactory CONNECTIONS = new JdkClientHttpRequestFactory(
			HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());

	private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

	private final HttpServiceProxyFactory proxies;

	/**
	 * @param gateway the gateway's address on this host
	 */
	public Desk(String gateway, Supplier<String> token) {
		var http = RestClient.builder()
			.requestFactory(CONNECTIONS)
			.baseUrl(gateway)
			.requestInterceptor((request, body, execution) -> {
				request.getHeaders().setBearerAuth(token.get());
				return execution.execute(request, body);
			})
			.build();
		this.proxies = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http)).build();
	}

	public ApplicationsApi applications() {
		return at(ApplicationsApi.class);
	}

	public PersonFactsApi facts() {
		return at(PersonFactsApi.class);
	}

	public CasesApi cases() {
		return at(CasesApi.class);
	}

	public WorkApi work() {
		return at(WorkApi.class);
	}

	public AssignmentsApi assignments() {
		return at(AssignmentsApi.class);
	}

	public KeysApi keys() {
		return at(KeysApi.class);
	}

	public KeySafesApi keySafes() {
		return at(KeySafesApi.class);
	}

	public InstallationsApi installations() {
		return at(InstallationsApi.class);
	}

	public TenantsApi tenants() {
		return at(TenantsApi.class);
	}

	public AlarmsApi alarms() {
		return at(AlarmsApi.class);
	}

	private <T> T at(Class<T> api) {
		return api.cast(this.made.computeIfAbsent(api, this.proxies::createClient));
	}

}
