package se.larmnav.gateway;

import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.stereotype.Component;

/** {@code NoRoute} in a route: what it matches does not exist to those outside. */
@Component
class NoRouteGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

	@Override
	public GatewayFilter apply(Object none) {
		return (exchange, chain) -> Mono.error(new Refused(Refused.Why.NOT_FOUND));
	}

}
