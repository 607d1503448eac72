package se.larmnav.gateway;

import java.util.List;
import java.util.Locale;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Headers by which a client could say who it is, or where it was going, go no further:
 * the token alone says who, and the path that was judged is the path that is called.
 * Forwarded headers and those of one hop are taken away by the gateway's own filters.
 */
@Component
class HeaderHygiene implements HttpHeadersFilter, Ordered {

	private static final List<String> UNTRUE = List.of("x-tenant", "tenant", "x-user", "x-remote-", "x-auth-",
			"x-authenticated", "x-larmnav-", "x-internal-", "x-organization", "x-roles", "x-groups", "remote-user",
			"x-original-", "x-rewrite-", "x-http-", "x-method-override", "x-real-ip", "x-client-", "client-ip",
			"true-client-ip", "cf-connecting-ip", "x-cluster-client-ip", "x-originating-ip", "x-proxy", "x-ssl-client",
			"ssl-client", "front-end-https", "x-scheme", "x-host", "forwarded", "x-forwarded", "surrogate-", "proxy-");

	@Override
	public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
		var kept = new HttpHeaders();
		// A screen's cookie is of no use to an API, and must not be of any.
		var api = exchange.getRequest().getPath().value().startsWith("/api/");
		headers.forEach((name, values) -> {
			var lower = name.toLowerCase(Locale.ROOT);
			// An underscore is read as a hyphen by some programs behind us.
			if (UNTRUE.stream().noneMatch(lower.replace('_', '-')::startsWith) && !lower.equals("proxy")
					&& !(api && lower.equals("cookie"))) {
				kept.addAll(name, values);
			}
		});
		return kept;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
