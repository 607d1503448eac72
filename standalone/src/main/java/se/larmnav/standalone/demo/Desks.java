package se.larmnav.standalone.demo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Everybody's desk, made once. */
public final class Desks {

	private final String gateway;

	private final Logins logins;

	private final BiFunction<String, String, Optional<String>> secrets;

	private final Map<String, Desk> made = new ConcurrentHashMap<>();

	/**
	 * @param gateway the gateway's address
	 * @param secrets the secret of a municipality's client by tenant and client id
	 */
	public Desks(String gateway, Logins logins, BiFunction<String, String, Optional<String>> secrets) {
		this.gateway = gateway;
		this.logins = logins;
		this.secrets = secrets;
	}

	/** The desk of a member of staff. */
	public Desk of(String tenant, String userName) {
		return this.made.computeIfAbsent(tenant + "/" + userName,
				(key) -> new Desk(this.gateway, () -> this.logins.token(tenant, userName)));
	}

	/** The desk of the municipality's other systems. */
	public Optional<Desk> system(String tenant) {
		var client = "integrator-" + tenant;
		return this.secrets.apply(tenant, client)
			.map((secret) -> this.made.computeIfAbsent(client,
					(key) -> new Desk(this.gateway, () -> this.logins.systemToken(client, secret))));
	}

}
