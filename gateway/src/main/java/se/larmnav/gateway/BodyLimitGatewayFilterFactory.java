package se.larmnav.gateway;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * {@code BodyLimit} in a route: a body larger than the installation allows is refused,
 * also when the client did not say beforehand how large it is. A route for files has a
 * limit of its own ({@code BodyLimit=50MB}).
 */
@Component
class BodyLimitGatewayFilterFactory extends AbstractGatewayFilterFactory<BodyLimitGatewayFilterFactory.Limit> {

	/** Somebody who sends more than that means no good. */
	private static final long MOST_READ_AWAY = DataSize.ofMegabytes(64).toBytes();

	private final long limit;

	BodyLimitGatewayFilterFactory(GatewaySettings settings) {
		super(Limit.class);
		this.limit = settings.bodyLimit().toBytes();
	}

	@Override
	public List<String> shortcutFieldOrder() {
		return List.of("size");
	}

	@Override
	public GatewayFilter apply(Limit own) {
		long most = own.size == null ? this.limit : own.size.toBytes();
		return (exchange, chain) -> {
			if (exchange.getRequest().getHeaders().getContentLength() > most) {
				return readAway(exchange.getRequest()).then(Mono.error(new Refused(Refused.Why.BODY_TOO_LARGE)));
			}
			return chain.filter(exchange.mutate().request(counted(exchange.getRequest(), most)).build());
		};
	}

	/** Whoever still sends when he is answered sees a broken line, and not the answer. */
	private static Mono<Void> readAway(ServerHttpRequest request) {
		var seen = new AtomicLong();
		return request.getBody().map(buffer -> {
			var all = seen.addAndGet(buffer.readableByteCount());
			DataBufferUtils.release(buffer);
			return all;
		}).takeUntil(all -> all > MOST_READ_AWAY).then();
	}

	private static ServerHttpRequest counted(ServerHttpRequest request, long most) {
		return new ServerHttpRequestDecorator(request) {
			@Override
			public Flux<DataBuffer> getBody() {
				var seen = new AtomicLong();
				return super.getBody().doOnDiscard(DataBuffer.class, DataBufferUtils::release)
					.handle((buffer, sink) -> {
						if (seen.addAndGet(buffer.readableByteCount()) > most) {
							DataBufferUtils.release(buffer);
							sink.error(new Refused(Refused.Why.BODY_TOO_LARGE));
							return;
						}
						sink.next(buffer);
					});
			}
		};
	}

	/** The limit of a route; the installation's when it has none. */
	static class Limit {

		private @Nullable DataSize size;

		public @Nullable DataSize getSize() {
			return this.size;
		}

		public void setSize(@Nullable DataSize size) {
			this.size = size;
		}

	}

}
