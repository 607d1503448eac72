package se.larmnav.standalone.demo;

import java.util.function.Supplier;

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

	private final HttpServiceProxyFactory proxies;

	/**
	 * @param gateway the gateway's address on this host
	 */
	public Desk(String gateway, Supplier<String> token) {
		var http = RestClient.builder().baseUrl(gateway).requestInterceptor((request, body, execution) -> {
			request.getHeaders().setBearerAuth(token.get());
			return execution.execute(request, body);
		}).build();
		this.proxies = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http)).build();
	}

	public ApplicationsApi applications() {
		return this.proxies.createClient(ApplicationsApi.class);
	}

	public PersonFactsApi facts() {
		return this.proxies.createClient(PersonFactsApi.class);
	}

	public CasesApi cases() {
		return this.proxies.createClient(CasesApi.class);
	}

	public WorkApi work() {
		return this.proxies.createClient(WorkApi.class);
	}

	public AssignmentsApi assignments() {
		return this.proxies.createClient(AssignmentsApi.class);
	}

	public KeysApi keys() {
		return this.proxies.createClient(KeysApi.class);
	}

	public KeySafesApi keySafes() {
		return this.proxies.createClient(KeySafesApi.class);
	}

	public InstallationsApi installations() {
		return this.proxies.createClient(InstallationsApi.class);
	}

	public TenantsApi tenants() {
		return this.proxies.createClient(TenantsApi.class);
	}

	public AlarmsApi alarms() {
		return this.proxies.createClient(AlarmsApi.class);
	}

}
