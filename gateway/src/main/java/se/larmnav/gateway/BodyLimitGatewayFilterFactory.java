package se.larmnav.gateway;

import java.util.concurrent.atomic.AtomicLong;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;

/**
 * {@code BodyLimit} in a route: a body larger than the installation allows is refused,
 * also when the client did not say beforehand how large it is.
 */
@Component
class BodyLimitGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

	private final long limit;

	BodyLimitGatewayFilterFactory(GatewaySettings settings) {
		this.limit = settings.bodyLimit().toBytes();
	}

	@Override
	public GatewayFilter apply(Object none) {
		return (exchange, chain) -> {
			if (exchange.getRequest().getHeaders().getContentLength() > this.limit) {
				return Mono.error(new Refused(Refused.Why.BODY_TOO_LARGE));
			}
			return chain.filter(exchange.mutate().request(counted(exchange.getRequest())).build());
		};
	}

	private ServerHttpRequest counted(ServerHttpRequest request) {
		return new ServerHttpRequestDecorator(request) {
			@Override
			public Flux<DataBuffer> getBody() {
				var seen = new AtomicLong();
				return super.getBody().doOnDiscard(DataBuffer.class, DataBufferUtils::release)
					.handle((buffer, sink) -> {
						if (seen.addAndGet(buffer.readableByteCount()) > BodyLimitGatewayFilterFactory.this.limit) {
							DataBufferUtils.release(buffer);
							sink.error(new Refused(Refused.Why.BODY_TOO_LARGE));
							return;
						}
						sink.next(buffer);
					});
			}
		};
	}

}
