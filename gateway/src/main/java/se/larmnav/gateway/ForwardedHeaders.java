package se.larmnav.gateway;

import java.util.Objects;
import java.util.regex.Pattern;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Says to the services where a request came from and at which host it knocked. What came
 * with the request counts only from a proxy that the installation trusts; Spring's own
 * filters have taken it away before.
 */
@Component
class ForwardedHeaders implements HttpHeadersFilter, Ordered {

	private static final String FOR = "X-Forwarded-For";

	private static final String PROTO = "X-Forwarded-Proto";

	private static final String HOST = "X-Forwarded-Host";

	private final Pattern trusted;

	ForwardedHeaders(GatewaySettings settings) {
		this.trusted = Pattern.compile(settings.trustedProxies());
	}

	@Override
	public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
		var request = exchange.getRequest();
		var peer = peer(request);
		var before = this.trusted.matcher(peer).matches() ? request.getHeaders() : new HttpHeaders();
		var forwarded = HttpHeaders.copyOf(headers);
		var way = before.getFirst(FOR);
		forwarded.set(FOR, way == null ? peer : way + ", " + peer);
		forwarded.set(PROTO, Objects.requireNonNullElse(before.getFirst(PROTO), scheme(request)));
		// A proxy keeps the host as it was, so that one check of it is enough.
		forwarded.set(HOST, Objects.requireNonNullElse(request.getHeaders().getFirst(HttpHeaders.HOST), ""));
		return forwarded;
	}

	private static String scheme(ServerHttpRequest request) {
		return Objects.requireNonNullElse(request.getURI().getScheme(), "http");
	}

	private static String peer(ServerHttpRequest request) {
		var address = request.getRemoteAddress();
		return address == null ? "unknown" : address.getHostString();
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
