package se.larmnav.tenants.onboarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenants.TenantsApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A tenant-service with a database and other services of its own, beside the first. */
public final class AnotherInstallation implements AutoCloseable {

	private final PeerService cases = PeerService.start("cases");

	private final PeerService alarms = PeerService.start("alarms");

	private final TestTokens tokens;

	private final ConfigurableApplicationContext running;

	private AnotherInstallation(TestTokens tokens, Map<String, String> others) {
		this.tokens = tokens;
		var settings = new HashMap<>(Surroundings.properties());
		settings.putAll(others);
		settings.put("larmnav.peers.cases", this.cases.url());
		settings.put("larmnav.peers.alarms", this.alarms.url());
		settings.put("larmnav.keys", tokens.keys().toString());
		settings.put("larmnav.issuer", TestTokens.ISSUER);
		settings.put("larmnav.jwks", tokens.jwks().toString());
		settings.put("server.port", "0");
		var arguments = new ArrayList<String>();
		// A setting that is empty is none.
		settings.values().removeIf(String::isEmpty);
		settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
		List.of(FreshDatabase.make("elsewhere").properties()).forEach(property -> arguments.add("--" + property));
		this.running = new SpringApplicationBuilder(TenantsApplication.class).run(arguments.toArray(String[]::new));
	}

	/** One whose settings are others where that is said. */
	public static AnotherInstallation start(TestTokens tokens, Map<String, String> others) {
		return new AnotherInstallation(tokens, others);
	}

	/** Calls it. */
	public TestApi api() {
		return new TestApi(this.running.getEnvironment());
	}

	/** Whether none of its services knows the municipality. */
	boolean knowsNothingOf(String tenant) {
		return !this.cases.tenants().contains(tenant) && !this.alarms.tenants().contains(tenant)
				&& api().get(this.tokens.operator(), "/api/platform/v1/tenants/" + tenant)
					.getStatusCode()
					.value() == 404;
	}

	@Override
	public void close() {
		this.running.close();
	}

}
