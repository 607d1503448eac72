package se.larmnav.tenancy.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.common.KeyValues;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

import se.larmnav.tenancy.TenantId;

/** Says in the metrics of a request whose it was; only tenants that exist come so far. */
class TenantTag extends DefaultServerRequestObservationConvention {

	/** Each value is a time series of its own. */
	private static final int CAP = 300;

	private final Set<String> values = ConcurrentHashMap.newKeySet();

	@Override
	public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
		return super.getLowCardinalityKeyValues(context).and("tenant", tenant(context));
	}

	private String tenant(ServerRequestObservationContext context) {
		var request = context.getCarrier();
		if (request == null || !(request.getAttribute(Bound.TENANT) instanceof TenantId tenant)) {
			return "none";
		}
		if (values.contains(tenant.value()) || (values.size() < CAP && values.add(tenant.value()))) {
			return tenant.value();
		}
		return "other";
	}

}
