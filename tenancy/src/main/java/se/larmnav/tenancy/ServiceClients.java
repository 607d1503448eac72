package se.larmnav.tenancy;

/** Clients of the other services, with tokens that this service signs itself. */
public class ServiceClients {

	protected ServiceClients() {
	}

	/**
	 * A client of a service: tenants, cases or alarms. It carries the tenant that is
	 * bound at the call.
	 */
	public <T> T client(String peer, Class<T> httpExchange) {
		throw new UnsupportedOperationException();
	}

}
