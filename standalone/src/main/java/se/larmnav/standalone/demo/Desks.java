package se.larmnav.standalone.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import se.larmnav.contract.tenants.TenantsApi.Integrator;

/** Everybody's desk, made once. */
public final class Desks {

	private static final Integrator SYSTEM = new Integrator("demo", "E-tjänst och omsorgssystem (påhittade)");

	private final String gateway;

	private final Logins logins;

	private final Map<String, Desk> made = new ConcurrentHashMap<>();

	/**
	 * @param gateway the gateway's address
	 */
	public Desks(String gateway, Logins logins) {
		this.gateway = gateway;
		this.logins = logins;
	}

	/** The desk of a member of staff. */
	public Desk of(String tenant, String userName) {
		return this.made.computeIfAbsent(tenant + "/" + userName,
				key -> new Desk(this.gateway, () -> this.logins.token(tenant, userName)));
	}

	/** The desk of the platform's operator. */
	public Desk operator() {
		return this.made.computeIfAbsent("operator", key -> new Desk(this.gateway, this.logins::operatorToken));
	}

	/**
	 * The desk of the municipality's other systems: its e-service and its care system.
	 */
	public Desk system(String tenant) {
		var operator = operator();
		return this.made.computeIfAbsent("system/" + tenant, key -> {
			var client = operator.tenants().issue(tenant, SYSTEM);
			return new Desk(this.gateway, () -> this.logins.systemToken(client.clientId(), client.secret()));
		});
	}

}
