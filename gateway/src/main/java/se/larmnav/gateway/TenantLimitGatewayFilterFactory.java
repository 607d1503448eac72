package se.larmnav.gateway;

import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** {@code TenantLimit} in a route: its requests count against the tenant's limit. */
@Component
class TenantLimitGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

	private final TenantLimits limits;

	TenantLimitGatewayFilterFactory(TenantLimits limits) {
		this.limits = limits;
	}

	@Override
	public GatewayFilter apply(Object none) {
		return (exchange, chain) -> {
			var verdict = this.limits.take(exchange.getRequiredAttribute(HostAgainstToken.TENANT));
			var headers = exchange.getResponse().getHeaders();
			headers.set("RateLimit-Policy", "\"tenant\";q=" + verdict.limit() + ";w=" + verdict.window().toSeconds());
			var seconds = Math.max(1, verdict.reset().toSeconds());
			headers.set("RateLimit", "\"tenant\";r=" + verdict.left() + ";t=" + seconds);
			if (verdict.allowed()) {
				return chain.filter(exchange);
			}
			headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
			return Mono.error(new Refused(Refused.Why.TOO_MANY_REQUESTS));
		};
	}

}
