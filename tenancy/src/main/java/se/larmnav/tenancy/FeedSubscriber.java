package se.larmnav.tenancy;

import java.util.Set;

/**
 * Keeps what another service tells: called once per event and tenant, in the tenant's
 * transaction together with the position, so that its effect is exactly once.
 */
public interface FeedSubscriber {

	/** The service that tells: tenants, cases or alarms. */
	String producer();

	/** The event types that are kept; the others pass by. */
	Set<String> types();

	void apply(FeedEvent event);

}
